{%- macro duckdb__is_any_incremental() -%}
    {%- set kinds = ['vault_insert_by_period', 'vault_insert_by_rank', 'pit_incremental', 'bridge_incremental'] -%}
    {%- if model.config.materialized not in kinds -%}
        {%- do return(is_incremental()) -%}
    {%- endif -%}
    {%- do return(adapter.dispatch('puddingstone_has_table', 'automate_dv')(model.config.materialized)) -%}
{%- endmacro -%}
