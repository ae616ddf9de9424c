{#- Written by Puddingstone from fancy_hotel.housekeeping.room_put_out_of_order: change the model, not this file. -#}

select
    'room_put_out_of_order:' || {{ puddingstone.key_as_text("room_put_out_of_order_hk") }} as ocel_id,
    effective_from as ocel_time,
    fault,
    expected_back_on
from {{ ref("nh_link_room_put_out_of_order") }}
