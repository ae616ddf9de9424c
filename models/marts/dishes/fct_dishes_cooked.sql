{#- Written by Puddingstone from fancy_hotel.cooking.dish_cooked: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("dish_cooked_hk") }} as dish_cooked_key,
    {{ puddingstone.key_as_text("dish_hk") }} as dish_key,
    {{ puddingstone.key_as_text(puddingstone.somebody("cook_hk", 1)) }} as cook_key,
    effective_from as dish_cooked_at,
    ticket_number,
    portions
from {{ ref("nh_link_dish_cooked") }}
