{#-
    The share of rows that repeat another one in all columns, or in those that are said. Where the table promises a key
    to be unique as well, only rows of keys that more than one row has are compared: equal rows have equal keys.
-#}
{% macro measure_duplicate_share(plan, promise) -%}
    {%- set key = plan.repeats.key -%}
    {%- if key -%}
        {%- set read_from = [
            puddingstone.scan_of(plan, plan.model, {'every_row': 'count(*)'}),
            puddingstone.keys_of(plan, key),
        ] | join('\ncross join ') -%}
        {%- set rows = 'every_row' -%}
    {%- else -%}
        {%- set rows = 'told_rows' -%}
        {%- set read_from = puddingstone.scan_of(plan, puddingstone.repeated_rows(plan.model, promise.columns), {
            'told_rows': 'coalesce(sum(times), 0)', 'repeats': 'coalesce(sum(times - 1), 0)'
        }) -%}
    {%- endif -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of('repeats', rows),
        'good': rows ~ ' - repeats', 'total': rows,
        'says': puddingstone.share_says('repeats', rows, 'rows repeat another one'),
        'unless': 'the table has no rows',
    }, read_from) }}
{%- endmacro %}
