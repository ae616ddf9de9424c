{#- Written by Puddingstone from fancy_hotel.visiting.Reservation: change the model, not this file. -#}

with hub_reservation as (
    select
        reservation_hk,
        reservation_number
    from {{ ref("hub_reservation") }}
),

nh_link_reservation_created as (
    select
        reservation_hk,
        guest_hk,
        effective_from,
        arrival,
        departure,
        nightly_rate
    from {{ ref("nh_link_reservation_created") }}
    qualify row_number() over (
        partition by reservation_hk
        order by effective_from desc, load_datetime desc, reservation_created_hk
    ) = 1
),

nh_link_reservation_cancelled as (
    select
        reservation_hk,
        effective_from,
        reason
    from {{ ref("nh_link_reservation_cancelled") }}
    qualify row_number() over (
        partition by reservation_hk
        order by effective_from desc, load_datetime desc, reservation_cancelled_hk
    ) = 1
),

nh_link_guest_never_came as (
    select
        reservation_hk,
        guest_hk,
        effective_from
    from {{ ref("nh_link_guest_never_came") }}
    qualify row_number() over (
        partition by reservation_hk
        order by effective_from desc, load_datetime desc, guest_never_came_hk
    ) = 1
),

sat_reservation__outcome__computed as (
    select
        reservation_hk,
        was_cancelled,
        nobody_came
    from {{ ref("sat_reservation__outcome__computed") }}
    qualify row_number() over (
        partition by reservation_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_reservation.reservation_hk") }} as reservation_key,
    hub_reservation.reservation_number,
    {{ puddingstone.key_as_text("coalesce(nh_link_reservation_created.guest_hk, nh_link_guest_never_came.guest_hk)") }} as guest_key,
    nh_link_reservation_created.effective_from as reservation_created_at,
    nh_link_reservation_cancelled.effective_from as reservation_cancelled_at,
    nh_link_guest_never_came.effective_from as guest_never_came_at,
    nh_link_reservation_created.arrival,
    nh_link_reservation_created.departure,
    nh_link_reservation_created.nightly_rate,
    nh_link_reservation_cancelled.reason,
    sat_reservation__outcome__computed.was_cancelled,
    sat_reservation__outcome__computed.nobody_came
from hub_reservation
left join nh_link_reservation_created
    on hub_reservation.reservation_hk = nh_link_reservation_created.reservation_hk
left join nh_link_reservation_cancelled
    on hub_reservation.reservation_hk = nh_link_reservation_cancelled.reservation_hk
left join nh_link_guest_never_came
    on hub_reservation.reservation_hk = nh_link_guest_never_came.reservation_hk
left join sat_reservation__outcome__computed
    on hub_reservation.reservation_hk = sat_reservation__outcome__computed.reservation_hk
where coalesce(nh_link_reservation_created.effective_from, nh_link_reservation_cancelled.effective_from, nh_link_guest_never_came.effective_from) is not null
