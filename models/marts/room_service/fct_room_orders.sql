{#- Written by Puddingstone from fancy_hotel.room_serving.RoomOrder: change the model, not this file. -#}

with hub_room_order as (
    select
        room_order_hk,
        order_number
    from {{ ref("hub_room_order") }}
),

nh_link_order_taken as (
    select
        room_order_hk,
        stay_hk,
        room_hk,
        effective_from,
        wish
    from {{ ref("nh_link_order_taken") }}
    qualify row_number() over (
        partition by room_order_hk
        order by effective_from desc, load_datetime desc, order_taken_hk
    ) = 1
),

nh_link_order_prepared as (
    select
        room_order_hk,
        effective_from
    from {{ ref("nh_link_order_prepared") }}
    qualify row_number() over (
        partition by room_order_hk
        order by effective_from desc, load_datetime desc, order_prepared_hk
    ) = 1
),

nh_link_order_delivered as (
    select
        room_order_hk,
        room_hk,
        {{ puddingstone.somebody("porter_hk", 1) }} as porter_hk,
        effective_from,
        amount,
        tip
    from {{ ref("nh_link_order_delivered") }}
    qualify row_number() over (
        partition by room_order_hk
        order by effective_from desc, load_datetime desc, order_delivered_hk
    ) = 1
),

nh_link_order_sent_back as (
    select
        room_order_hk,
        {{ puddingstone.somebody("dish_hk", 1) }} as dish_hk,
        effective_from,
        reason
    from {{ ref("nh_link_order_sent_back") }}
    qualify row_number() over (
        partition by room_order_hk
        order by effective_from desc, load_datetime desc, order_sent_back_hk
    ) = 1
),

sat_room_order__wait__computed as (
    select
        room_order_hk,
        minutes_to_the_door
    from {{ ref("sat_room_order__wait__computed") }}
    qualify row_number() over (
        partition by room_order_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_room_order.room_order_hk") }} as room_order_key,
    hub_room_order.order_number,
    {{ puddingstone.key_as_text("nh_link_order_taken.stay_hk") }} as stay_key,
    {{ puddingstone.key_as_text("coalesce(nh_link_order_taken.room_hk, nh_link_order_delivered.room_hk)") }} as room_key,
    {{ puddingstone.key_as_text("nh_link_order_delivered.porter_hk") }} as porter_key,
    {{ puddingstone.key_as_text("nh_link_order_sent_back.dish_hk") }} as dish_key,
    nh_link_order_taken.effective_from as order_taken_at,
    nh_link_order_prepared.effective_from as order_prepared_at,
    nh_link_order_delivered.effective_from as order_delivered_at,
    nh_link_order_sent_back.effective_from as order_sent_back_at,
    nh_link_order_taken.wish,
    nh_link_order_delivered.amount,
    nh_link_order_delivered.tip,
    nh_link_order_sent_back.reason,
    sat_room_order__wait__computed.minutes_to_the_door
from hub_room_order
left join nh_link_order_taken
    on hub_room_order.room_order_hk = nh_link_order_taken.room_order_hk
left join nh_link_order_prepared
    on hub_room_order.room_order_hk = nh_link_order_prepared.room_order_hk
left join nh_link_order_delivered
    on hub_room_order.room_order_hk = nh_link_order_delivered.room_order_hk
left join nh_link_order_sent_back
    on hub_room_order.room_order_hk = nh_link_order_sent_back.room_order_hk
left join sat_room_order__wait__computed
    on hub_room_order.room_order_hk = sat_room_order__wait__computed.room_order_hk
where coalesce(nh_link_order_taken.effective_from, nh_link_order_prepared.effective_from, nh_link_order_delivered.effective_from, nh_link_order_sent_back.effective_from) is not null
