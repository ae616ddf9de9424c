{#- Written by Puddingstone from fancy_hotel.room_serving.Wait: change the model, not this file. -#}

with hub_room_order as (
    select
        room_order_hk
    from {{ ref("hub_room_order") }}
),

deliveries as (
    select
        room_order_hk,
        load_datetime
    from {{ ref("nh_link_order_taken") }}
    union
    select
        room_order_hk,
        load_datetime
    from {{ ref("nh_link_order_delivered") }}
),

nh_link_order_taken as (
    select
        deliveries.room_order_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_order_taken") }} as told
        on deliveries.room_order_hk = told.room_order_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.room_order_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.order_taken_hk
    ) = 1
),

nh_link_order_delivered as (
    select
        deliveries.room_order_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_order_delivered") }} as told
        on deliveries.room_order_hk = told.room_order_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.room_order_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.order_delivered_hk
    ) = 1
),

inputs as (
    select
        hub_room_order.room_order_hk,
        nh_link_order_taken.effective_from as order_taken_at,
        nh_link_order_delivered.effective_from as order_delivered_at,
        greatest(
            coalesce(nh_link_order_taken.effective_from, cast('1900-01-01' as timestamp)),
            coalesce(nh_link_order_delivered.effective_from, cast('1900-01-01' as timestamp))
        ) as effective_from,
        deliveries.load_datetime
    from deliveries
    inner join hub_room_order
        on deliveries.room_order_hk = hub_room_order.room_order_hk
    left join nh_link_order_taken
        on deliveries.room_order_hk = nh_link_order_taken.room_order_hk
        and deliveries.load_datetime = nh_link_order_taken.load_datetime
    left join nh_link_order_delivered
        on deliveries.room_order_hk = nh_link_order_delivered.room_order_hk
        and deliveries.load_datetime = nh_link_order_delivered.load_datetime
),

computed as (
    select
        room_order_hk,
        cast(datediff('minute', order_taken_at, order_delivered_at) as bigint) as minutes_to_the_door,
        effective_from,
        load_datetime
    from inputs
)

select
    room_order_hk,
    {{ automate_dv.hash(
        columns=["minutes_to_the_door"],
        alias="room_order__wait__computed_hashdiff",
        is_hashdiff=true
    ) | indent(4) }},
    minutes_to_the_door,
    effective_from,
    load_datetime,
    'computed' as record_source
from computed
