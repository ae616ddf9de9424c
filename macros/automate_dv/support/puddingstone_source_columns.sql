{#- The names of a relation's columns, as they are spelled there; none without a relation or while dbt only parses. -#}
{%- macro default__puddingstone_source_columns(relation=none) -%}
    {%- do return(adapter.dispatch('puddingstone_source_types', 'automate_dv')(relation).keys() | list) -%}
{%- endmacro -%}
