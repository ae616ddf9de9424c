{#- Of each column, the share of rows that miss it. -#}
{% macro measure_null_shares(plan, promise) -%}
    {%- for column in promise.columns -%}
    {%- set known = 'known__' ~ column -%}
    {%- set scan = puddingstone.scan_of(plan, plan.model, {'every_row': 'count(*)', known: 'count(' ~ column ~ ')'}) -%}
    {%- set missing = '(every_row - ' ~ known ~ ')' -%}
    {%- if not loop.first %}

union all

{% endif -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of(missing, 'every_row'),
        'good': known, 'total': 'every_row',
        'says': puddingstone.share_says(missing, 'every_row', 'rows miss ' ~ column),
        'unless': 'the table has no rows',
    }, scan, column) }}
    {%- endfor -%}
{%- endmacro %}
