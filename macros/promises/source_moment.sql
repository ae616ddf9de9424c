{#- When what a source tells happened, in UTC, as far as the source says so. -#}
{% macro source_moment(arrival) -%}
    {%- set moment = arrival.event_time or arrival.load_time -%}
    {%- if moment -%}
        {{ puddingstone.in_utc(moment, arrival.event_zone or arrival.zone or 'UTC') }}
    {%- else -%}
        cast(null as timestamp)
    {%- endif -%}
{%- endmacro %}
