{#- Of each column, the share of rows that know it. -#}
{% macro measure_known_share(plan, promise) -%}
    {%- for column in promise.columns -%}
    {%- set known = 'known__' ~ column -%}
    {%- set scan = puddingstone.scan_of(plan, plan.model, {'every_row': 'count(*)', known: 'count(' ~ column ~ ')'}) -%}
    {%- if not loop.first %}

union all

{% endif -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of(known, 'every_row'),
        'good': known, 'total': 'every_row',
        'says': puddingstone.share_says(known, 'every_row', 'rows know ' ~ column),
        'unless': 'the table has no rows',
    }, scan, column) }}
    {%- endfor -%}
{%- endmacro %}
