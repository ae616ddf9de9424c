{#- Queries for the measurements of this run that tests stored, by the test; a test whose table is gone has none. -#}
{% macro stored_measurements(tests) -%}
    {%- set kept = {} -%}
    {%- set queries = {} -%}
    {%- for test in tests if test.relation_name -%}
        {%- set schema = api.Relation.create(database=test.database, schema=test.schema) -%}
        {%- if schema | string not in kept -%}
            {%- do kept.update({schema | string: puddingstone.tables_of_measurements(schema)}) -%}
        {%- endif -%}
        {%- if test.alias | lower in kept[schema | string] -%}
            {%- set query = 'select * from ' ~ test.relation_name ~ " where invocation_id = '" ~ invocation_id ~ "'" -%}
            {%- do queries.update({test.unique_id: query}) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(queries) }}
{%- endmacro %}
