{#- Written by Puddingstone from fancy_hotel.waiting.course_returned: change the model, not this file. -#}

select
    course_returned_key,
    dining_party_key,
    dish_key,
    course_returned_at,
    reason
from {{ ref("fct_courses_returned", v=1) }}
