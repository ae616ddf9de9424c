{#- The keys of a point-in-time table that is built for the first time, each from the day on which it was known. -#}
{% macro pit_begins(hash_key) -%}
wanted as (
    select
        {{ hash_key }},
        known_from as wanted_from
    from keys
)
{%- endmacro %}
