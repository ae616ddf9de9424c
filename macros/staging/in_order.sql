{#-
    The load time of a version, a microsecond later for each earlier event time of the same key in the same delivery:
    several changes delivered together keep their order, and a key and load time identify one version.
-#}
{% macro in_order(load_time, keys, event_time) -%}
    {{ adapter.dispatch('in_order', 'puddingstone')(load_time, keys, event_time) }}
{%- endmacro %}

{% macro default__in_order(load_time, keys, event_time) -%}
    timestampadd(microsecond, {{ puddingstone.place_in_delivery(load_time, keys, event_time) }}, {{ load_time }})
{%- endmacro %}

{% macro duckdb__in_order(load_time, keys, event_time) -%}
    {{ load_time }} + to_microseconds({{ puddingstone.place_in_delivery(load_time, keys, event_time) }})
{%- endmacro %}
