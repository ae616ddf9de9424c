{#- Written by Puddingstone from fancy_hotel.cooking.dish_wasted: change the model, not this file. -#}

select
    dish_wasted_key,
    dish_key,
    dish_wasted_at,
    ticket_number,
    portions,
    quantity,
    reason
from {{ ref("fct_dishes_wasted", v=1) }}
