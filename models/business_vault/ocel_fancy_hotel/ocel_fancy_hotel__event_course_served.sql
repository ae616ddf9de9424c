{#- Written by Puddingstone from fancy_hotel.waiting.course_served: change the model, not this file. -#}

select
    'course_served:' || {{ puddingstone.key_as_text("course_served_hk") }} as ocel_id,
    effective_from as ocel_time,
    line_number,
    portions,
    amount
from {{ ref("nh_link_course_served") }}
