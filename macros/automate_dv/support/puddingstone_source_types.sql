{#- The columns of a relation with their types, by name as it is spelled there; none without a relation or while dbt only parses. -#}
{%- macro default__puddingstone_source_types(relation=none) -%}
    {%- set types = {} -%}
    {%- if execute and relation -%}
        {%- for column in adapter.get_columns_in_relation(relation) -%}
            {%- do types.update({column.name: column.data_type}) -%}
        {%- endfor -%}
    {%- endif -%}
    {%- do return(types) -%}
{%- endmacro -%}
