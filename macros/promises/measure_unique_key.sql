{#- How many keys stand for rows that differ. A row that is there twice is no other row, and a missing key is none. -#}
{% macro measure_unique_key(plan, promise) -%}
    {%- set key = [promise.columns] if promise.columns is string else promise.columns -%}
    {%- set is_known = key | join(' is not null and ') ~ ' is not null' -%}
    {%- set scan = puddingstone.scan_of(plan, puddingstone.keys_of(plan, key), {
        'known_keys': 'count(case when ' ~ is_known ~ ' then 1 end)',
        'shared_keys': 'count(case when ' ~ is_known ~ ' and differs then 1 end)',
    }) -%}
    {{ puddingstone.found(promise, {
        'measured': 'case when known_keys > 0 then shared_keys end',
        'good': 'known_keys - shared_keys', 'total': 'known_keys',
        'says': "shared_keys || ' of ' || known_keys || ' keys stand for rows that differ'",
        'unless': 'the table has no keys',
    }, scan) }}
{%- endmacro %}
