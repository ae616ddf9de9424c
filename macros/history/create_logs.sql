{#- Statements that make the logs of promises where they are not there yet; plain Jinja, as `log_tables` is. -#}
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
