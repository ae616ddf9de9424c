{#- Written by Puddingstone from fancy_hotel.waiting.course_served: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("course_served_hk") }} as course_served_key,
    {{ puddingstone.key_as_text("dining_party_hk") }} as dining_party_key,
    {{ puddingstone.key_as_text("dish_hk") }} as dish_key,
    effective_from as course_served_at,
    line_number,
    portions,
    amount
from {{ ref("nh_link_course_served") }}
