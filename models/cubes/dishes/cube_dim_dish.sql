{#- Written by Puddingstone from fancy_hotel.cooking.Dish: change the model, not this file. -#}

select
    dish_key,
    dish_code,
    name,
    course,
    price,
    cost,
    is_offered,
    course__name,
    course__turn
from {{ ref("dim_dish", v=1) }}
