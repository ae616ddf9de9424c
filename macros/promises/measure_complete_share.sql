{#- The share of what is expected that is there: of known values, of a day's rows, or of what the sources have. -#}
{% macro measure_complete_share(plan, promise) -%}
    {%- if promise.columns -%}
        {{ puddingstone.measure_columns(plan, promise, 'know') }}
    {%- elif promise.expected -%}
        {{ puddingstone.measure_expected_share(plan, promise) }}
    {%- else -%}
        {{ puddingstone.measure_source_share(plan, promise) }}
    {%- endif -%}
{%- endmacro %}
