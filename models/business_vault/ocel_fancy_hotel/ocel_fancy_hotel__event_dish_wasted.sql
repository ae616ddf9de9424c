{#- Written by Puddingstone from fancy_hotel.cooking.dish_wasted: change the model, not this file. -#}

select
    'dish_wasted:' || {{ puddingstone.key_as_text("dish_wasted_hk") }} as ocel_id,
    effective_from as ocel_time,
    ticket_number,
    portions,
    quantity,
    reason
from {{ ref("nh_link_dish_wasted") }}
