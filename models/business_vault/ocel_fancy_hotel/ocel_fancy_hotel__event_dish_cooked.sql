{#- Written by Puddingstone from fancy_hotel.cooking.dish_cooked: change the model, not this file. -#}

select
    'dish_cooked:' || {{ puddingstone.key_as_text("dish_cooked_hk") }} as ocel_id,
    effective_from as ocel_time,
    ticket_number,
    portions
from {{ ref("nh_link_dish_cooked") }}
