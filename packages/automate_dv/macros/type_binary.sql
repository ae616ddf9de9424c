{%- macro type_binary(for_dbt_compare=false) -%}
    {%- do return(adapter.dispatch('type_binary', 'automate_dv')(for_dbt_compare=for_dbt_compare)) -%}
{%- endmacro -%}

{%- macro default__type_binary() -%}
    {%- do automate_dv.only_on_duckdb('type_binary', kwargs) -%}
{%- endmacro -%}
