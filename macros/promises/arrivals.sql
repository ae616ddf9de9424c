{#-
    All rows of the tables in which data arrives, one under the other: when they came, what they tell of, in UTC, and
    their key, and, where there are several tables, which one. An arrival has a `table` (a model's name or a relation) and a `load_time`, and may have an `event_time`,
    a `key`, a `stage`, and a `zone` for both of its moments, or an `event_zone` and a `load_zone`.
-#}
{% macro arrivals(told) -%}
    {%- for arrival in told %}
    select
        {{ puddingstone.in_utc(arrival.load_time, arrival.load_zone or arrival.zone or 'UTC') }} as loaded_at,
        {{ puddingstone.in_utc(
            arrival.event_time or arrival.load_time,
            (arrival.event_zone if arrival.event_time else arrival.load_zone) or arrival.zone or 'UTC'
        ) }} as happened_at,
        {{ arrival.key or 'cast(null as varchar)' }} as arrived_key
        {%- if told | length > 1 %},
        {{ loop.index }} as arrived_in
        {%- endif %}
    from {{ puddingstone.relation_of(arrival.table) }}
    {%- if not loop.last %}
    union all
    {%- endif -%}
    {%- endfor %}
{%- endmacro %}
