{%- macro duckdb__is_bridge_incremental() -%}
    {%- do return(model.config.materialized == 'bridge_incremental' and automate_dv.is_any_incremental()) -%}
{%- endmacro -%}
