{#- The day of the week of a date, from 1 for Monday to 7 for Sunday. -#}
{% macro weekday_of(day) -%}
    {{ adapter.dispatch('weekday_of', 'puddingstone')(day) }}
{%- endmacro %}

{% macro default__weekday_of(day) -%}
    dayofweekiso({{ day }})
{%- endmacro %}

{% macro duckdb__weekday_of(day) -%}
    isodow({{ day }})
{%- endmacro %}
