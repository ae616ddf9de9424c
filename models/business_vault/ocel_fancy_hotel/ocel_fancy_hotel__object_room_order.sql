{#- Written by Puddingstone from fancy_hotel.room_serving.RoomOrder: change the model, not this file. -#}

select
    'room_order:' || {{ puddingstone.key_as_text("room_order_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    order_number
from {{ ref("hub_room_order") }}
