{#- Written by Puddingstone from fancy_hotel.waiting.course_served: change the model, not this file. -#}

select
    course_served_key,
    dining_party_key,
    dish_key,
    course_served_at,
    line_number,
    portions,
    amount
from {{ ref("fct_courses", v=1) }}
