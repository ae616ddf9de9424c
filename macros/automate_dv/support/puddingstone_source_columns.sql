{#- The names of a relation's columns, as they are spelled there; none without a relation or while dbt only parses. -#}
{%- macro default__puddingstone_source_columns(relation=none) -%}
    {%- if not execute or not relation -%}
        {%- do return([]) -%}
    {%- endif -%}
    {%- do return(adapter.get_columns_in_relation(relation) | map(attribute='name') | list) -%}
{%- endmacro -%}
