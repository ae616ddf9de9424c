{%- macro duckdb__is_pit_incremental() -%}
    {%- do return(model.config.materialized == 'pit_incremental' and automate_dv.is_any_incremental()) -%}
{%- endmacro -%}
