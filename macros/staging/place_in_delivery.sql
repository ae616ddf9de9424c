{#- How many other versions of the same key come before this one in the same delivery. -#}
{% macro place_in_delivery(load_time, keys, order_by) -%}
    dense_rank() over (
        partition by {{ (keys + [load_time]) | join(', ') }}
        order by {{ order_by | join(', ') }}
    ) - 1
{%- endmacro %}
