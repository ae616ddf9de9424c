{%- macro type_timestamp() -%}
    {%- do return(adapter.dispatch('type_timestamp', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__type_timestamp() -%}
    {%- do automate_dv.only_on_duckdb('type_timestamp', kwargs) -%}
{%- endmacro -%}
