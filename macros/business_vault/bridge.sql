{#-
    Every whole above each part, as it holds now by the latest rows of an effectivity satellite: a row for each key of
    the hub with itself, and one for each step up from there. The way that was taken is kept, and no key is passed
    twice, so that what goes round in a circle, which the test `no_cycle` finds, comes to an end.
-#}
{% macro bridge(hub, hub_key, satellite, key, part, whole) -%}
with recursive latest as (
    select
        {{ part }},
        {{ whole }},
        end_date,
        load_datetime
    from {{ satellite }}
    qualify row_number() over (partition by {{ key }} order by load_datetime desc) = 1
),

held as (
    select
        {{ part }},
        {{ whole }}
    from latest
    where end_date >= cast('9999-12-31' as timestamp)
    qualify row_number() over (partition by {{ part }} order by load_datetime desc) = 1
),

above as (
    select
        hub.{{ hub_key }} as {{ part }},
        hub.{{ hub_key }} as {{ whole }},
        cast(0 as bigint) as steps,
        cast({{ puddingstone.key_as_text('hub.' ~ hub_key) }} as varchar) as way
    from {{ hub }} as hub
    union all
    select
        above.{{ part }},
        held.{{ whole }},
        above.steps + 1 as steps,
        above.way || ' ' || {{ puddingstone.key_as_text('held.' ~ whole) }} as way
    from above
    inner join held
        on above.{{ whole }} = held.{{ part }}
    where position({{ puddingstone.key_as_text('held.' ~ whole) }} in above.way) = 0
)

select
    above.{{ part }},
    above.{{ whole }},
    above.steps,
    held.{{ part }} is null as is_top
from above
left join held
    on above.{{ whole }} = held.{{ part }}
{%- endmacro %}
