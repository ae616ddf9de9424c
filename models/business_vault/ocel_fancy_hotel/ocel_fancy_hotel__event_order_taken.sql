{#- Written by Puddingstone from fancy_hotel.room_serving.order_taken: change the model, not this file. -#}

select
    'order_taken:' || {{ puddingstone.key_as_text("order_taken_hk") }} as ocel_id,
    effective_from as ocel_time,
    wish
from {{ ref("nh_link_order_taken") }}
