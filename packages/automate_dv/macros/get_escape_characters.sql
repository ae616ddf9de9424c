{%- macro get_escape_characters() -%}
    {%- do return(adapter.dispatch('get_escape_characters', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__get_escape_characters() -%}
    {%- do automate_dv.only_on_duckdb('get_escape_characters', kwargs) -%}
{%- endmacro -%}
