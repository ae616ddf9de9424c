{#- Written by Puddingstone from fancy_hotel.room_serving.order_delivered: change the model, not this file. -#}

select
    'order_delivered:' || {{ puddingstone.key_as_text("order_delivered_hk") }} as ocel_id,
    effective_from as ocel_time,
    amount,
    tip
from {{ ref("nh_link_order_delivered") }}
