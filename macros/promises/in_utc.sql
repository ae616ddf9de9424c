{#- A moment that is told in a time zone, in UTC and without a zone. -#}
{% macro in_utc(moment, zone='UTC') -%}
    {%- if zone == 'UTC' -%}
        cast({{ moment }} as timestamp)
    {%- else -%}
        {{ puddingstone.in_zone('cast(' ~ moment ~ ' as timestamp)', zone, 'UTC') }}
    {%- endif -%}
{%- endmacro %}
