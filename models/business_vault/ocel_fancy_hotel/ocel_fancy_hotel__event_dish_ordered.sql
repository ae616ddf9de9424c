{#- Written by Puddingstone from fancy_hotel.room_serving.dish_ordered: change the model, not this file. -#}

select
    'dish_ordered:' || {{ puddingstone.key_as_text("dish_ordered_hk") }} as ocel_id,
    effective_from as ocel_time,
    line_number,
    portions,
    amount
from {{ ref("nh_link_dish_ordered") }}
