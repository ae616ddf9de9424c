{#- Statements that make the logs of promises in a schema where they are not there yet; plain Jinja like `log_tables`. -#}
{% macro create_logs(schema, tables) -%}
create schema if not exists {{ schema }};
{%- for table, columns in tables.items() %}
create table if not exists {{ schema }}.{{ table }} (
    {%- for column, type in columns.items() %}
    {{ column }} {{ type | replace('timestamp', 'timestamp without time zone') }}{{ ',' if not loop.last }}
    {%- endfor %}
);
{%- endfor %}
{%- endmacro %}
