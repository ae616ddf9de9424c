{%- macro cast_date(column_str, as_string=false, datetime=false, alias=none, date_type=none) -%}
    {%- do return(adapter.dispatch('cast_date', 'automate_dv')(
        column_str=column_str,
        as_string=as_string,
        datetime=datetime,
        alias=alias,
        date_type=date_type,
    )) -%}
{%- endmacro -%}

{%- macro default__cast_date() -%}
    {%- do automate_dv.only_on_duckdb('cast_date', kwargs) -%}
{%- endmacro -%}
