{#-
    The load time of a version, a microsecond later for each version of the same key that comes before it in the same
    delivery: several changes delivered together keep their order, and a key and load time identify one version.
-#}
{% macro in_order(load_time, keys, order_by) -%}
    {{ adapter.dispatch('in_order', 'puddingstone')(load_time, keys, order_by) if execute }}
{%- endmacro %}

{% macro default__in_order(load_time, keys, order_by) -%}
    timestampadd(microsecond, {{ puddingstone.place_in_delivery(load_time, keys, order_by) }}, {{ load_time }})
{%- endmacro %}

{% macro duckdb__in_order(load_time, keys, order_by) -%}
    {{ load_time }} + to_microseconds({{ puddingstone.place_in_delivery(load_time, keys, order_by) }})
{%- endmacro %}
