"""TPC-H into a vault: ours, stock AutomateDV and datavault4dbt's shapes, against plain SQL."""
