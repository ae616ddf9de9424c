{%- macro as_constant(column_str=none) -%}
    {%- do return(adapter.dispatch('as_constant', 'automate_dv')(column_str=column_str)) -%}
{%- endmacro -%}

{%- macro default__as_constant() -%}
    {%- do automate_dv.only_on_duckdb('as_constant', kwargs) -%}
{%- endmacro -%}
