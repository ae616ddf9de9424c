{#-
    What time it is: UTC, a timestamp without a zone. The variable `puddingstone_now` may say another moment in UTC, as
    '2026-03-27 07:00:00', or `latest_delivery`: the newest `load_datetime` of the model `slo_deliveries`, for data of
    a past in which nothing arrives any more. A test that asks what is held at a moment needs no clock to be set back.

    `clock` is the model of deliveries that the clock is read from where seeds stand for sources and nothing else is said:
    files of long ago are as late as they were then, not as they are now.
-#}
{% macro now(clock=none) -%}
    {%- set is_seeded = clock and var('puddingstone_seeded', target.name != 'prod') -%}
    {%- set said = var('puddingstone_now', 'latest_delivery' if is_seeded else none) -%}
    {%- if said is none or said == '' -%}
        {{ adapter.dispatch('now', 'puddingstone')() }}
    {%- elif said == 'latest_delivery' -%}
        (
            select coalesce(max(load_datetime), {{ adapter.dispatch('now', 'puddingstone')() }})
            from {{ ref(clock or 'slo_deliveries') }}
        )
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
