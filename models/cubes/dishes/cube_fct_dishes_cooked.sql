{#- Written by Puddingstone from fancy_hotel.cooking.dish_cooked: change the model, not this file. -#}

select
    dish_cooked_key,
    dish_key,
    cook_key,
    dish_cooked_at,
    ticket_number,
    portions
from {{ ref("fct_dishes_cooked", v=1) }}
