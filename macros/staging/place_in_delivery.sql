{#- How many earlier event times of the same key the same delivery holds. -#}
{% macro place_in_delivery(load_time, keys, event_time) -%}
    dense_rank() over (
        partition by {{ keys | join(', ') }}, {{ load_time }}
        order by {{ event_time }}
    ) - 1
{%- endmacro %}
