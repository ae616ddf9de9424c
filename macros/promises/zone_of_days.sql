{#- The time zone in which days begin for a promise: its own, or that of its first arrival. -#}
{% macro zone_of_days(promise, arrivals) %}
    {%- set first = arrivals[0] -%}
    {{ return(promise.zone or first.zone or first.event_zone or first.load_zone or 'UTC') }}
{% endmacro %}
