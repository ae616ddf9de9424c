{%- macro max_datetime() -%}
    {%- do return(adapter.dispatch('max_datetime', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__max_datetime() -%}
    {%- do automate_dv.only_on_duckdb('max_datetime', kwargs) -%}
{%- endmacro -%}
