"""What it costs to check all promises of a table in one node of dbt, and each in a node of its own."""
