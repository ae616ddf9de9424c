{#- How many earlier event times of the same key, as it is hashed, the same delivery holds. -#}
{% macro place_in_delivery(load_time, keys, event_time) -%}
    {%- set parts = [] -%}
    {%- for key in keys -%}
        {%- do parts.append('upper(trim(cast(' ~ key ~ ' as varchar)))') -%}
    {%- endfor -%}
    dense_rank() over (partition by {{ parts | join(', ') }}, {{ load_time }} order by {{ event_time }}) - 1
{%- endmacro %}
