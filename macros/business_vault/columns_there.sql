{#- The names of the columns that a table has already, in small letters. -#}
{% macro columns_there(relation) -%}
    {%- set columns = adapter.get_columns_in_relation(relation) if execute else [] -%}
    {%- do return(columns | map(attribute='name') | map('lower') | list) -%}
{%- endmacro %}
