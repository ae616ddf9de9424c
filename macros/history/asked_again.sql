{#- The queries of tests that are not remembered yet, by the test, of those that measure a promise. -#}
{% macro asked_again(tests, remembered) -%}
    {%- set queries = {} -%}
    {%- for test in tests if test.unique_id not in remembered -%}
        {%- set columns = adapter.get_column_schema_from_query(get_empty_subquery_sql(test.compiled_code)) -%}
        {%- set told = columns | map(attribute='name') | map('lower') | list -%}
        {%- if puddingstone.measurement_columns() | map('first') | reject('in', told) | list | length == 0 -%}
            {%- do queries.update({test.unique_id: test.compiled_code}) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(queries) }}
{%- endmacro %}
