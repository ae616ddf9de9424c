{#- What clocks in a time zone show at a moment of UTC. -#}
{% macro local_time(moment, zone='UTC') -%}
    {{ moment if zone == 'UTC' else puddingstone.in_zone(moment, 'UTC', zone) }}
{%- endmacro %}
