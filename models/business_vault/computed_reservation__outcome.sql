{#- Written by Puddingstone from fancy_hotel.visiting.Outcome: change the model, not this file. -#}

with hub_reservation as (
    select
        reservation_hk
    from {{ ref("hub_reservation") }}
),

deliveries as (
    select
        reservation_hk,
        load_datetime
    from {{ ref("nh_link_reservation_created") }}
    union
    select
        reservation_hk,
        load_datetime
    from {{ ref("nh_link_reservation_cancelled") }}
    union
    select
        reservation_hk,
        load_datetime
    from {{ ref("nh_link_guest_never_came") }}
),

nh_link_reservation_created as (
    select
        deliveries.reservation_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_reservation_created") }} as told
        on deliveries.reservation_hk = told.reservation_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.reservation_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.reservation_created_hk
    ) = 1
),

nh_link_reservation_cancelled as (
    select
        deliveries.reservation_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_reservation_cancelled") }} as told
        on deliveries.reservation_hk = told.reservation_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.reservation_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.reservation_cancelled_hk
    ) = 1
),

nh_link_guest_never_came as (
    select
        deliveries.reservation_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_guest_never_came") }} as told
        on deliveries.reservation_hk = told.reservation_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.reservation_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.guest_never_came_hk
    ) = 1
),

inputs as (
    select
        hub_reservation.reservation_hk,
        nh_link_reservation_cancelled.effective_from as reservation_cancelled_at,
        nh_link_guest_never_came.effective_from as guest_never_came_at,
        greatest(
            coalesce(nh_link_reservation_created.effective_from, cast('1900-01-01' as timestamp)),
            coalesce(nh_link_reservation_cancelled.effective_from, cast('1900-01-01' as timestamp)),
            coalesce(nh_link_guest_never_came.effective_from, cast('1900-01-01' as timestamp))
        ) as effective_from,
        deliveries.load_datetime
    from deliveries
    inner join hub_reservation
        on deliveries.reservation_hk = hub_reservation.reservation_hk
    left join nh_link_reservation_created
        on deliveries.reservation_hk = nh_link_reservation_created.reservation_hk
        and deliveries.load_datetime = nh_link_reservation_created.load_datetime
    left join nh_link_reservation_cancelled
        on deliveries.reservation_hk = nh_link_reservation_cancelled.reservation_hk
        and deliveries.load_datetime = nh_link_reservation_cancelled.load_datetime
    left join nh_link_guest_never_came
        on deliveries.reservation_hk = nh_link_guest_never_came.reservation_hk
        and deliveries.load_datetime = nh_link_guest_never_came.load_datetime
),

computed as (
    select
        reservation_hk,
        cast(reservation_cancelled_at is not null as boolean) as was_cancelled,
        cast(guest_never_came_at is not null as boolean) as nobody_came,
        effective_from,
        load_datetime
    from inputs
),

spelt as (
    select
        computed.*,
        {{ puddingstone.text_form("was_cancelled", "boolean") }} as was_cancelled__text,
        {{ puddingstone.text_form("nobody_came", "boolean") }} as nobody_came__text
    from computed
)

select
    reservation_hk,
    {{ automate_dv.hash(
        columns=["was_cancelled__text", "nobody_came__text"],
        alias="reservation__outcome__computed_hashdiff",
        is_hashdiff=true
    ) | indent(4) }},
    was_cancelled,
    nobody_came,
    effective_from,
    load_datetime,
    'computed' as record_source
from spelt
