{#- The names, in lower case, of all tables in a schema that have the columns of a measurement. -#}
{% macro tables_of_measurements(schema) -%}
    {%- set names = puddingstone.measurement_columns() | map('first') | list -%}
    {%- set found = run_query(
        "select lower(table_name) as name from information_schema.columns"
        ~ " where lower(table_catalog) = lower('" ~ schema.database ~ "')"
        ~ " and lower(table_schema) = lower('" ~ schema.schema ~ "')"
        ~ " and lower(column_name) in ('" ~ names | join("', '") ~ "')"
        ~ " group by table_name having count(*) = " ~ names | length
    ) -%}
    {{ return(found.columns[0].values() | list) }}
{%- endmacro %}
