{#- What the warehouse's clock shows, in UTC and without a zone, whatever `puddingstone_now` says. -#}
{% macro clock_utc() -%}
    {{ adapter.dispatch('clock_utc', 'puddingstone')() }}
{%- endmacro %}

{% macro default__clock_utc() -%}
    sysdate()
{%- endmacro %}

{% macro duckdb__clock_utc() -%}
    timezone('UTC', now())
{%- endmacro %}
