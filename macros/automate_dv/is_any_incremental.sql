{%- macro duckdb__is_any_incremental() -%}
    {%- set kinds = ['vault_insert_by_period', 'vault_insert_by_rank', 'pit_incremental', 'bridge_incremental'] -%}
    {%- if model.config.materialized not in kinds -%}
        {%- do return(is_incremental()) -%}
    {%- elif not execute or should_full_refresh() -%}
        {%- do return(false) -%}
    {%- endif -%}
    {%- set relation = load_relation(this) -%}
    {%- do return(relation is not none and relation.type == 'table') -%}
{%- endmacro -%}
