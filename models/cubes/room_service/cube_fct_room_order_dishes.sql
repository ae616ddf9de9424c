{#- Written by Puddingstone from fancy_hotel.room_serving.dish_ordered: change the model, not this file. -#}

select
    dish_ordered_key,
    room_order_key,
    dish_key,
    dish_ordered_at,
    line_number,
    portions,
    amount
from {{ ref("fct_room_order_dishes", v=1) }}
