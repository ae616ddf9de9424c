{#- Written by Puddingstone from fancy_hotel.housekeeping.room_cleaned: change the model, not this file. -#}

select
    'room_cleaned:' || {{ puddingstone.key_as_text("room_cleaned_hk") }} as ocel_id,
    effective_from as ocel_time,
    towels
from {{ ref("nh_link_room_cleaned") }}
