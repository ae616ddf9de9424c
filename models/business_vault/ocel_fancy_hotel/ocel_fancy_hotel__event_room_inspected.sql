{#- Written by Puddingstone from fancy_hotel.housekeeping.room_inspected: change the model, not this file. -#}

select
    'room_inspected:' || {{ puddingstone.key_as_text("room_inspected_hk") }} as ocel_id,
    effective_from as ocel_time,
    score,
    remark
from {{ ref("nh_link_room_inspected") }}
