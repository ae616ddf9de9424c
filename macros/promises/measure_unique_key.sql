{#- How many keys stand for rows that differ. A row that is there twice is no other row, and a missing key is none. -#}
{% macro measure_unique_key(plan, promise) -%}
    {%- set key = [promise.columns] if promise.columns is string else promise.columns -%}
    {%- set is_known = key | join(' is not null and ') ~ ' is not null' -%}
    {%- set rows = 'rows_with_' ~ key | join('_') -%}
    {%- set read_from = [
        puddingstone.scan_of(plan, plan.model, {rows: 'count(case when ' ~ is_known ~ ' then 1 end)'}),
        puddingstone.keys_of(plan, key),
    ] | join('\ncross join ') -%}
    {%- set keys = '(' ~ rows ~ ' - spare_rows)' -%}
    {{ puddingstone.found(promise, {
        'measured': 'case when ' ~ rows ~ ' > 0 then shared_keys end',
        'good': keys ~ ' - shared_keys', 'total': keys,
        'says': "shared_keys || ' of ' || " ~ keys ~ " || ' keys stand for rows that differ'",
        'unless': 'the table has no keys',
    }, read_from) }}
{%- endmacro %}
