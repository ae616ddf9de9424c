{#- Written by Puddingstone from fancy_hotel.room_serving.RoomOrder: change the model, not this file. -#}

with sat_room_order__wait__computed as (
    select
        room_order_hk,
        minutes_to_the_door,
        effective_from
    from {{ ref("sat_room_order__wait__computed") }}
    qualify row_number() over (
        partition by room_order_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'room_order:' || {{ puddingstone.key_as_text("room_order_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    order_number,
    cast(null as bigint) as minutes_to_the_door
from {{ ref("hub_room_order") }}

union all

select
    'room_order:' || {{ puddingstone.key_as_text("room_order_hk") }} as ocel_id,
    effective_from as ocel_time,
    'minutes_to_the_door' as ocel_changed_field,
    cast(null as varchar) as order_number,
    sat_room_order__wait__computed.minutes_to_the_door
from sat_room_order__wait__computed
qualify sat_room_order__wait__computed.minutes_to_the_door is distinct from lag(sat_room_order__wait__computed.minutes_to_the_door) over (
    partition by room_order_hk
    order by effective_from
)
