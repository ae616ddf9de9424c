{#- Written by Puddingstone from fancy_hotel.visiting.guest_moved_room: change the model, not this file. -#}

select
    'guest_moved_room:' || {{ puddingstone.key_as_text("guest_moved_room_hk") }} as ocel_id,
    effective_from as ocel_time,
    reason
from {{ ref("nh_link_guest_moved_room") }}
