{#- Written by Puddingstone from fancy_hotel.cooking.dish_wasted: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("dish_wasted_hk") }} as dish_wasted_key,
    {{ puddingstone.key_as_text("dish_hk") }} as dish_key,
    effective_from as dish_wasted_at,
    ticket_number,
    portions,
    quantity,
    reason
from {{ ref("nh_link_dish_wasted") }}
