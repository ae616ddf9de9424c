{#- Written by Puddingstone from sales.products.Overnight: change the model, not this file. -#}

with visits__nights_paid as (
    select
        visit_key,
        sum(nights) as total_nights,
        sum(amount) as total_amount
    from {{ ref("fct_nights_paid", v=1) }}
    group by visit_key
),

visits__cash_handed_back as (
    select
        visit_key,
        sum(amount) as total_amount
    from {{ ref("fct_cash_handed_back", v=1) }}
    group by visit_key
),

stays as (
    select
        'stays' as part,
        fct_stays.stay_key as part_key,
        'FH' as house,
        coalesce(who_key__matched.same_key, 'guest:' || fct_stays.guest_key) as who_key,
        case room.room_type
            when '010' then 'USUAL'
            when '020' then 'USUAL'
            when '021' then 'GRAND'
            when '100' then 'GRAND'
            when '110' then 'USUAL'
            else room.room_type
        end as comfort,
        {{ puddingstone.in_zone("fct_stays.guest_checked_in_at", "America/Detroit", "UTC") }} as came_at,
        {{ puddingstone.in_zone("fct_stays.guest_checked_out_at", "America/Detroit", "UTC") }} as left_at,
        cast(fct_stays.guest_checked_in_at as date) as came_on,
        fct_stays.nights,
        fct_stays.people,
        fct_stays.bill as paid
    from {{ ref("fct_stays", v=1) }} as fct_stays
    left join {{ ref("dim_room", v=1) }} as room
        on fct_stays.room_key = room.room_key
    left join {{ ref("matched_same_person") }} as who_key__matched
        on 'guest:' || fct_stays.guest_key = who_key__matched.matched_key
),

visits as (
    select
        'visits' as part,
        fct_visits.visit_key as part_key,
        'EM' as house,
        coalesce(who_key__matched.same_key, 'traveller:' || fct_visits.traveller_key) as who_key,
        case unit.kind
            when 'S' then 'PLAIN'
            when 'D' then 'PLAIN'
            when 'K' then 'PLAIN'
            when 'KT' then 'USUAL'
            when 'RV' then 'OWN'
            else unit.kind
        end as comfort,
        {{ puddingstone.in_zone("fct_visits.visit_began_at", "America/Denver", "UTC") }} as came_at,
        {{ puddingstone.in_zone("fct_visits.visit_ended_at", "America/Denver", "UTC") }} as left_at,
        cast(fct_visits.visit_began_at as date) as came_on,
        cast(coalesce(visits__nights_paid.total_nights, 0) as bigint) as nights,
        fct_visits.people,
        cast(coalesce(visits__nights_paid.total_amount, 0) - coalesce(visits__cash_handed_back.total_amount, 0) as decimal(18, 2)) as paid
    from {{ ref("fct_visits", v=1) }} as fct_visits
    left join {{ ref("dim_unit", v=1) }} as unit
        on fct_visits.unit_key = unit.unit_key
    left join visits__nights_paid
        on fct_visits.visit_key = visits__nights_paid.visit_key
    left join visits__cash_handed_back
        on fct_visits.visit_key = visits__cash_handed_back.visit_key
    left join {{ ref("matched_same_person") }} as who_key__matched
        on 'traveller:' || fct_visits.traveller_key = who_key__matched.matched_key
),

stacked as (
    select * from stays
    union all
    select * from visits
)

select
    part || ':' || part_key as overnight_key,
    part,
    part_key,
    house,
    who_key,
    comfort,
    came_at,
    left_at,
    came_on,
    nights,
    people,
    paid
from stacked
