{%- macro type_string() -%}
    {%- do return(adapter.dispatch('type_string', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__type_string() -%}
    {%- do automate_dv.only_on_duckdb('type_string', kwargs) -%}
{%- endmacro -%}
