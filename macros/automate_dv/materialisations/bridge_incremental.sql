{#- The model's SQL reads what its table holds and says what it shall hold: a new table takes the place of the old one. -#}
{%- materialization bridge_incremental, adapter='duckdb' -%}
    {%- do return(dbt.materialization_table_duckdb()) -%}
{%- endmaterialization -%}
