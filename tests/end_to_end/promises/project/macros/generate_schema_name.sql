{% macro generate_schema_name(custom_schema_name, node) -%}
    {{ puddingstone.generate_schema_name(custom_schema_name, node) }}
{%- endmacro %}
