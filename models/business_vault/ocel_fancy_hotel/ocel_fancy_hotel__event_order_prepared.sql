{#- Written by Puddingstone from fancy_hotel.room_serving.order_prepared: change the model, not this file. -#}

select
    'order_prepared:' || {{ puddingstone.key_as_text("order_prepared_hk") }} as ocel_id,
    effective_from as ocel_time
from {{ ref("nh_link_order_prepared") }}
