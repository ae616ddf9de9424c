{%- macro duckdb__check_placeholder(model_sql, placeholder='__PERIOD_FILTER__') -%}
    {%- if placeholder not in model_sql -%}
        {%- do exceptions.raise_compiler_error(
            config.get('materialized') ~ " in " ~ this.name ~ ": Model '" ~ model.unique_id
            ~ "' does not include the required string '" ~ placeholder
            ~ "' in its sql. The macros of automate_dv put it where it belongs; SQL of your own needs it in a where clause."
        ) -%}
    {%- endif -%}
{%- endmacro -%}
