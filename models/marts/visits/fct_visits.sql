{#- Written by Puddingstone from economy_motel.visiting.Visit: change the model, not this file. -#}

with hub_visit as (
    select
        visit_hk,
        visit_number
    from {{ ref("hub_visit") }}
),

nh_link_visit_began as (
    select
        visit_hk,
        traveller_hk,
        unit_hk,
        {{ puddingstone.somebody("phone_hold_hk", 1) }} as phone_hold_hk,
        effective_from,
        people,
        has_pet
    from {{ ref("nh_link_visit_began") }}
    qualify row_number() over (
        partition by visit_hk
        order by effective_from desc, load_datetime desc, visit_began_hk
    ) = 1
),

nh_link_visit_ended as (
    select
        visit_hk,
        unit_hk,
        effective_from,
        key_is_back
    from {{ ref("nh_link_visit_ended") }}
    qualify row_number() over (
        partition by visit_hk
        order by effective_from desc, load_datetime desc, visit_ended_hk
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_visit.visit_hk") }} as visit_key,
    hub_visit.visit_number,
    {{ puddingstone.key_as_text("nh_link_visit_began.traveller_hk") }} as traveller_key,
    {{ puddingstone.key_as_text("coalesce(nh_link_visit_began.unit_hk, nh_link_visit_ended.unit_hk)") }} as unit_key,
    {{ puddingstone.key_as_text("nh_link_visit_began.phone_hold_hk") }} as phone_hold_key,
    nh_link_visit_began.effective_from as visit_began_at,
    nh_link_visit_ended.effective_from as visit_ended_at,
    nh_link_visit_began.people,
    nh_link_visit_began.has_pet,
    nh_link_visit_ended.key_is_back
from hub_visit
left join nh_link_visit_began
    on hub_visit.visit_hk = nh_link_visit_began.visit_hk
left join nh_link_visit_ended
    on hub_visit.visit_hk = nh_link_visit_ended.visit_hk
where coalesce(nh_link_visit_began.effective_from, nh_link_visit_ended.effective_from) is not null
