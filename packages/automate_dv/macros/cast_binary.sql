{%- macro cast_binary(column_str, alias=none, quote=true) -%}
    {%- do return(adapter.dispatch('cast_binary', 'automate_dv')(column_str=column_str, alias=alias, quote=quote)) -%}
{%- endmacro -%}

{%- macro default__cast_binary() -%}
    {%- do automate_dv.only_on_duckdb('cast_binary', kwargs) -%}
{%- endmacro -%}
