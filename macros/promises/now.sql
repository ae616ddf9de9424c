{#-
    What time it is: UTC, a timestamp without a zone. The variable `puddingstone_now` may say another moment in UTC, as
    '2026-03-27 07:00:00', or `latest_delivery`: the newest `load_datetime` of the model `slo_deliveries`, for data of
    a past in which nothing arrives any more. A test that asks what is held at a moment needs no clock to be set back.
-#}
{% macro now() -%}
    {%- set said = var('puddingstone_now', none) -%}
    {%- if said is none or said == '' -%}
        {{ adapter.dispatch('now', 'puddingstone')() }}
    {%- elif said == 'latest_delivery' -%}
        (select max(load_datetime) from {{ ref('slo_deliveries') }})
    {%- else -%}
        cast('{{ said }}' as timestamp)
    {%- endif -%}
{%- endmacro %}

{% macro default__now() -%}
    cast(convert_timezone('UTC', current_timestamp()) as timestamp)
{%- endmacro %}

{% macro duckdb__now() -%}
    timezone('UTC', now())
{%- endmacro %}
