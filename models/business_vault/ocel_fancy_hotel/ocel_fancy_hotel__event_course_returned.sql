{#- Written by Puddingstone from fancy_hotel.waiting.course_returned: change the model, not this file. -#}

select
    'course_returned:' || {{ puddingstone.key_as_text("course_returned_hk") }} as ocel_id,
    effective_from as ocel_time,
    reason
from {{ ref("nh_link_course_returned") }}
