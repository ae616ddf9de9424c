{#- A moment so many days of 24 hours earlier. -#}
{% macro days_earlier(moment, days) -%}
    {{ adapter.dispatch('days_earlier', 'puddingstone')(moment, days) }}
{%- endmacro %}

{% macro default__days_earlier(moment, days) -%}
    dateadd('day', -{{ days }}, {{ moment }})
{%- endmacro %}

{% macro duckdb__days_earlier(moment, days) -%}
    {{ moment }} - interval '{{ days }} days'
{%- endmacro %}
