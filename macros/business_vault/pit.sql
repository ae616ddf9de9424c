{#-
    A point-in-time table: for every key and every day, from the day on which the key was first delivered, the version
    of each satellite that held at the end of that day, as far as the vault knew then: of what had been delivered and had
    become true, what became true last, and of that what was delivered last. A version is found again by the key and its
    load time; both times are null where a satellite knew nothing yet.

    An incremental build adds the days that are new. A key of which something comes with an older load time is told
    again from the first day on that it changes; its earlier days, and all other keys, are left alone. So is a key of
    which a version has vanished that was told of; that happens in satellites that are computed.
-#}
{% macro pit(hub, hash_key, satellites, as_of_dates, computed=[]) -%}
{%- set goes_on = is_incremental() -%}
with days as (
    select as_of_date
    from {{ ref(as_of_dates) }}
),

keys as (
    select
        {{ hash_key }},
        greatest(cast(load_datetime as date), first_day) as known_from
    from {{ ref(hub) }}
    cross join (select min(as_of_date) as first_day from days) as span
),

{% for satellite in satellites -%}
{{ satellite }}__delivered as (
    select
        {{ hash_key }},
        effective_from,
        load_datetime,
        greatest(cast(greatest(effective_from, load_datetime) as date), known_from) as holds_from
    from {{ ref(satellite) }}
    inner join keys using ({{ hash_key }})
),

{% endfor -%}
{{ puddingstone.pit_goes_on(hash_key, satellites, computed) if goes_on else puddingstone.pit_begins(hash_key) }}

{%- for satellite in satellites %},

{{ puddingstone.pit_versions(hash_key, satellite, goes_on) }}
{%- endfor %}

select
    wanted.{{ hash_key }},
    days.as_of_date
    {%- for satellite in satellites %},
    {{ satellite }}.load_datetime as {{ satellite }}__load_datetime,
    {{ satellite }}.effective_from as {{ satellite }}__effective_from
    {%- endfor %}
from wanted
inner join days
    on wanted.wanted_from <= days.as_of_date
{%- for satellite in satellites %}
left join {{ satellite }}
    on wanted.{{ hash_key }} = {{ satellite }}.{{ hash_key }}
    and days.as_of_date >= {{ satellite }}.holds_from
    and days.as_of_date < {{ satellite }}.holds_until
{%- endfor %}
{%- endmacro %}
