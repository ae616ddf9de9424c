{%- macro concat_ws(string_list, separator='||') -%}
    {%- do return(adapter.dispatch('concat_ws', 'automate_dv')(string_list=string_list, separator=separator)) -%}
{%- endmacro -%}

{%- macro default__concat_ws() -%}
    {%- do automate_dv.only_on_duckdb('concat_ws', kwargs) -%}
{%- endmacro -%}
