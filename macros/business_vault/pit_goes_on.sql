{#-
    The keys of a point-in-time table that is there already, each from the first day on that it has to tell: the next
    one, or an earlier one where something came late that beats what the table says of the day on which it would hold.
-#}
{% macro pit_goes_on(hash_key, satellites, computed) -%}
{%- set there = puddingstone.columns_there(this) -%}
changed as (
    select
        keys.{{ hash_key }},
        keys.known_from as changed_from
    from keys
    left join {{ this }} as told
        on keys.{{ hash_key }} = told.{{ hash_key }}
        and keys.known_from = told.as_of_date
    where told.{{ hash_key }} is null
    {%- for satellite in satellites %}
    union all
    select
        delivered.{{ hash_key }},
        delivered.holds_from
    from {{ satellite }}__delivered as delivered
    inner join {{ this }} as told
        on delivered.{{ hash_key }} = told.{{ hash_key }}
        and delivered.holds_from = told.as_of_date
    {%- if satellite ~ '__load_datetime' in there %}
    where told.{{ satellite }}__load_datetime is null
        or delivered.effective_from > told.{{ satellite }}__effective_from
        or (
            delivered.effective_from = told.{{ satellite }}__effective_from
            and delivered.load_datetime > told.{{ satellite }}__load_datetime
        )
    {%- endif %}
    {%- endfor %}
    {%- for satellite in computed if satellite ~ '__load_datetime' in there %}
    union all
    select
        told.{{ hash_key }},
        told.as_of_date
    from {{ this }} as told
    left join {{ satellite }}__delivered as delivered
        on told.{{ hash_key }} = delivered.{{ hash_key }}
        and told.{{ satellite }}__load_datetime = delivered.load_datetime
    where told.{{ satellite }}__load_datetime is not null
        and delivered.{{ hash_key }} is null
    {%- endfor %}
),

wanted as (
    select
        keys.{{ hash_key }},
        coalesce(min(changed.changed_from), max(span.next_day)) as wanted_from
    from keys
    cross join (select max(as_of_date) + 1 as next_day from {{ this }}) as span
    left join changed
        on keys.{{ hash_key }} = changed.{{ hash_key }}
    group by keys.{{ hash_key }}
)
{%- endmacro %}
