{#- Written by Puddingstone from fancy_hotel.room_serving.order_sent_back: change the model, not this file. -#}

select
    'order_sent_back:' || {{ puddingstone.key_as_text("order_sent_back_hk") }} as ocel_id,
    effective_from as ocel_time,
    reason
from {{ ref("nh_link_order_sent_back") }}
