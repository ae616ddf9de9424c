{#- Adds what queries find to the history, in one statement; what a test measured in this run is there once at most. -#}
{% macro append_measurements(queries) -%}
    {%- if queries -%}
        {%- set names = puddingstone.measurement_columns() | map('first') | join(', ') -%}
        {%- set history = puddingstone.slo_schema() ~ '.slo_history' -%}
        {%- set statement -%}
insert into {{ history }} ({{ names }}, node_id, recorded_at)
select
    measured.*,
    {{ adapter.dispatch('now', 'puddingstone')() }} as recorded_at
from (
    {%- for node_id, query in queries.items() %}
    select
        {{ names }},
        '{{ node_id }}' as node_id
    from (
        {{ query }}
    ) as stored
    {%- if not loop.last %}
    union all
    {%- endif %}
    {%- endfor %}
) as measured
where not exists (
    select 1
    from {{ history }} as remembered
    where remembered.invocation_id = measured.invocation_id
        and remembered.node_id = measured.node_id
)
        {%- endset -%}
        {%- do run_query(statement) -%}
    {%- endif -%}
{%- endmacro %}
