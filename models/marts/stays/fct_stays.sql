{#- Written by Puddingstone from fancy_hotel.visiting.Stay: change the model, not this file. -#}

with hub_stay as (
    select
        stay_hk,
        stay_number
    from {{ ref("hub_stay") }}
),

nh_link_guest_checked_in as (
    select
        stay_hk,
        guest_hk,
        {{ puddingstone.somebody("reservation_hk", 1) }} as reservation_hk,
        room_hk,
        effective_from,
        people
    from {{ ref("nh_link_guest_checked_in") }}
    qualify row_number() over (
        partition by stay_hk
        order by effective_from desc, load_datetime desc, guest_checked_in_hk
    ) = 1
),

nh_link_guest_checked_out as (
    select
        stay_hk,
        guest_hk,
        room_hk,
        effective_from,
        bill,
        would_return
    from {{ ref("nh_link_guest_checked_out") }}
    qualify row_number() over (
        partition by stay_hk
        order by effective_from desc, load_datetime desc, guest_checked_out_hk
    ) = 1
),

sat_stay__length__computed as (
    select
        stay_hk,
        nights
    from {{ ref("sat_stay__length__computed") }}
    qualify row_number() over (
        partition by stay_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_stay.stay_hk") }} as stay_key,
    hub_stay.stay_number,
    {{ puddingstone.key_as_text("coalesce(nh_link_guest_checked_in.guest_hk, nh_link_guest_checked_out.guest_hk)") }} as guest_key,
    {{ puddingstone.key_as_text("nh_link_guest_checked_in.reservation_hk") }} as reservation_key,
    {{ puddingstone.key_as_text("coalesce(nh_link_guest_checked_in.room_hk, nh_link_guest_checked_out.room_hk)") }} as room_key,
    nh_link_guest_checked_in.effective_from as guest_checked_in_at,
    nh_link_guest_checked_out.effective_from as guest_checked_out_at,
    nh_link_guest_checked_in.people,
    nh_link_guest_checked_out.bill,
    nh_link_guest_checked_out.would_return,
    sat_stay__length__computed.nights
from hub_stay
left join nh_link_guest_checked_in
    on hub_stay.stay_hk = nh_link_guest_checked_in.stay_hk
left join nh_link_guest_checked_out
    on hub_stay.stay_hk = nh_link_guest_checked_out.stay_hk
left join sat_stay__length__computed
    on hub_stay.stay_hk = sat_stay__length__computed.stay_hk
where coalesce(nh_link_guest_checked_in.effective_from, nh_link_guest_checked_out.effective_from) is not null
