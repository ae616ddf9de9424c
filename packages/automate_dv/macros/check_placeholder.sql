{%- macro check_placeholder(model_sql, placeholder='__PERIOD_FILTER__') -%}
    {%- do return(adapter.dispatch('check_placeholder', 'automate_dv')(
        model_sql=model_sql,
        placeholder=placeholder,
    )) -%}
{%- endmacro -%}

{%- macro default__check_placeholder() -%}
    {%- do automate_dv.only_on_duckdb('check_placeholder', kwargs) -%}
{%- endmacro -%}
