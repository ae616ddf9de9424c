{#-
    The share of rows that repeat another one in all columns, or in those that are said. Where the table promises a key
    to be unique as well, rows need not be grouped once more: keys of one row, and the versions of the others, are all
    rows that differ.
-#}
{% macro measure_duplicate_share(plan, promise) -%}
    {%- set key = plan.repeats.key -%}
    {%- if key -%}
        {%- set keys = puddingstone.keys_of(plan, key) -%}
        {%- set read_from = [
            puddingstone.scan_of(plan, plan.model, {'every_row': 'count(*)'}),
            puddingstone.scan_of(plan, keys, {'keys_of_one': 'count(case when not differs then 1 end)'}),
            puddingstone.part_of(plan, 'versions', puddingstone.different_versions(plan.model, key, keys)),
        ] | join('\ncross join ') -%}
        {%- set rows, repeats = 'every_row', '(every_row - keys_of_one - versions)' -%}
    {%- else -%}
        {%- set rows, repeats = 'told_rows', 'repeats' -%}
        {%- set read_from = puddingstone.scan_of(plan, puddingstone.repeated_rows(plan.model, promise.columns), {
            'told_rows': 'coalesce(sum(times), 0)', 'repeats': 'coalesce(sum(times - 1), 0)'
        }) -%}
    {%- endif -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of(repeats, rows),
        'good': rows ~ ' - ' ~ repeats, 'total': rows,
        'says': puddingstone.share_says(repeats, rows, 'rows repeat another one'),
        'unless': 'the table has no rows',
    }, read_from) }}
{%- endmacro %}
