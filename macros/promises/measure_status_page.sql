{#- The longest that anybody had to wait until an incident was told, in minutes after it began. -#}
{% macro measure_status_page(plan, promise) -%}
    {%- set incidents = puddingstone.part_of(plan, 'incidents', puddingstone.incidents_of(plan, promise)) -%}
    {%- set told = puddingstone.part_of(
        plan, 'told', puddingstone.incidents_in_time(incidents, 'told_at', promise.within)
    ) -%}
    {{ puddingstone.found_of_incidents(plan, promise, told, 'were told') }}
{%- endmacro %}
