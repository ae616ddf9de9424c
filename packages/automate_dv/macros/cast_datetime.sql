{%- macro cast_datetime(column_str, as_string=false, alias=none, date_type=none) -%}
    {%- do return(adapter.dispatch('cast_datetime', 'automate_dv')(
        column_str=column_str,
        as_string=as_string,
        alias=alias,
        date_type=date_type,
    )) -%}
{%- endmacro -%}

{%- macro default__cast_datetime() -%}
    {%- do automate_dv.only_on_duckdb('cast_datetime', kwargs) -%}
{%- endmacro -%}
