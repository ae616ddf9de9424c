{#- Written by Puddingstone from fancy_hotel.room_serving.dish_ordered: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("dish_ordered_hk") }} as dish_ordered_key,
    {{ puddingstone.key_as_text("room_order_hk") }} as room_order_key,
    {{ puddingstone.key_as_text("dish_hk") }} as dish_key,
    effective_from as dish_ordered_at,
    line_number,
    portions,
    amount
from {{ ref("nh_link_dish_ordered") }}
