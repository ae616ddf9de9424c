{%- macro duckdb__is_vault_insert_by_rank() -%}
    {%- do return(model.config.materialized == 'vault_insert_by_rank' and automate_dv.is_any_incremental()) -%}
{%- endmacro -%}
