{#- Of each column, the share of rows that `know` it, or that `miss` it. -#}
{% macro measure_columns(plan, promise, what) -%}
    {%- for column in promise.columns -%}
    {%- set known = 'known__' ~ column -%}
    {%- set scan = puddingstone.scan_of(plan, plan.model, {'every_row': 'count(*)', known: 'count(' ~ column ~ ')'}) -%}
    {%- set counted = known if what == 'know' else '(every_row - ' ~ known ~ ')' -%}
    {%- if not loop.first %}

union all

{% endif -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of(counted, 'every_row'),
        'good': known, 'total': 'every_row',
        'says': puddingstone.share_says(counted, 'every_row', 'rows ' ~ what ~ ' ' ~ column),
        'unless': 'the table has no rows',
    }, scan, column) }}
    {%- endfor -%}
{%- endmacro %}
