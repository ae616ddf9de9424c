{#- Written by Puddingstone from fancy_hotel.waiting.course_returned: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("course_returned_hk") }} as course_returned_key,
    {{ puddingstone.key_as_text("dining_party_hk") }} as dining_party_key,
    {{ puddingstone.key_as_text("dish_hk") }} as dish_key,
    effective_from as course_returned_at,
    reason
from {{ ref("nh_link_course_returned") }}
