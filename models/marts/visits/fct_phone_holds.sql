{#- Written by Puddingstone from economy_motel.visiting.PhoneHold: change the model, not this file. -#}

with hub_phone_hold as (
    select
        phone_hold_hk,
        hold_number
    from {{ ref("hub_phone_hold") }}
),

nh_link_unit_held as (
    select
        phone_hold_hk,
        effective_from,
        first_night,
        unit_kind
    from {{ ref("nh_link_unit_held") }}
    qualify row_number() over (
        partition by phone_hold_hk
        order by effective_from desc, load_datetime desc, unit_held_hk
    ) = 1
),

nh_link_hold_let_go as (
    select
        phone_hold_hk,
        effective_from
    from {{ ref("nh_link_hold_let_go") }}
    qualify row_number() over (
        partition by phone_hold_hk
        order by effective_from desc, load_datetime desc, hold_let_go_hk
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_phone_hold.phone_hold_hk") }} as phone_hold_key,
    hub_phone_hold.hold_number,
    nh_link_unit_held.effective_from as unit_held_at,
    nh_link_hold_let_go.effective_from as hold_let_go_at,
    nh_link_unit_held.first_night,
    nh_link_unit_held.unit_kind
from hub_phone_hold
left join nh_link_unit_held
    on hub_phone_hold.phone_hold_hk = nh_link_unit_held.phone_hold_hk
left join nh_link_hold_let_go
    on hub_phone_hold.phone_hold_hk = nh_link_hold_let_go.phone_hold_hk
where coalesce(nh_link_unit_held.effective_from, nh_link_hold_let_go.effective_from) is not null
