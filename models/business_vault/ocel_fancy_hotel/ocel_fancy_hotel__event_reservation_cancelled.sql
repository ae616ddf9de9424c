{#- Written by Puddingstone from fancy_hotel.visiting.reservation_cancelled: change the model, not this file. -#}

select
    'reservation_cancelled:' || {{ puddingstone.key_as_text("reservation_cancelled_hk") }} as ocel_id,
    effective_from as ocel_time,
    reason
from {{ ref("nh_link_reservation_cancelled") }}
