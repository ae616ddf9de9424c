{#-
    The share of rows that repeat another one in all columns, or in those that are said. Where the table promises a key
    to be unique as well, rows need not be grouped for this promise once more.
-#}
{% macro measure_duplicate_share(plan, promise) -%}
    {%- set key = plan.repeats.key -%}
    {%- if key -%}
        {%- set keys = puddingstone.keys_of(plan, key) -%}
        {%- set scan = puddingstone.scan_of(plan, keys, {
            'told_rows': 'coalesce(sum(times), 0)',
            'repeats_of_one': 'coalesce(sum(case when not differs then times - 1 end), 0)',
        }) -%}
        {%- set again = puddingstone.part_of(
            plan, 'versions', puddingstone.repeats_of_versions(plan.model, key, keys)
        ) -%}
        {%- set read_from, repeats = scan ~ '\ncross join ' ~ again, '(repeats_of_one + repeats_of_versions)' -%}
    {%- else -%}
        {%- set repeats = 'repeats' -%}
        {%- set read_from = puddingstone.scan_of(plan, puddingstone.repeated_rows(plan.model, promise.columns), {
            'told_rows': 'coalesce(sum(times), 0)', 'repeats': 'coalesce(sum(times - 1), 0)'
        }) -%}
    {%- endif -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of(repeats, 'told_rows'),
        'good': 'told_rows - ' ~ repeats, 'total': 'told_rows',
        'says': puddingstone.share_says(repeats, 'told_rows', 'rows repeat another one'),
        'unless': 'the table has no rows',
    }, read_from) }}
{%- endmacro %}
