{#- The tests whose measurements of this run are in the history. -#}
{% macro remembered_nodes() -%}
    {%- set found = run_query(
        'select distinct node_id from ' ~ puddingstone.slo_schema() ~ ".slo_history where invocation_id = '" ~ invocation_id ~ "'"
    ) -%}
    {{ return(found.columns[0].values() | list) }}
{%- endmacro %}
