{%- macro duckdb__is_vault_insert_by_period() -%}
    {%- do return(model.config.materialized == 'vault_insert_by_period' and automate_dv.is_any_incremental()) -%}
{%- endmacro -%}
