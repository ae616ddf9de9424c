{#- The share of rows that repeat another one in all columns, or in those that are said. -#}
{% macro measure_duplicate_share(plan, promise) -%}
    {%- set key = plan.repeats.key -%}
    {%- set scan = puddingstone.scan_of(plan, puddingstone.repeated_rows(plan, key, promise.columns), {
        'told_rows': 'coalesce(sum(times), 0)',
        'repeats': 'coalesce(sum(times - ' ~ ('versions' if key else '1') ~ '), 0)',
    }) -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of('repeats', 'told_rows'),
        'good': 'told_rows - repeats', 'total': 'told_rows',
        'says': puddingstone.share_says('repeats', 'told_rows', 'rows repeat another one'),
        'unless': 'the table has no rows',
    }, scan) }}
{%- endmacro %}
