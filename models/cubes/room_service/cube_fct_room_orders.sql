{#- Written by Puddingstone from fancy_hotel.room_serving.RoomOrder: change the model, not this file. -#}

select
    room_order_key,
    order_number,
    stay_key,
    room_key,
    porter_key,
    dish_key,
    order_taken_at,
    order_prepared_at,
    order_delivered_at,
    order_sent_back_at,
    wish,
    amount,
    tip,
    reason,
    minutes_to_the_door
from {{ ref("fct_room_orders", v=1) }}
