{#- Written by Puddingstone from fancy_hotel.visiting.reservation_created: change the model, not this file. -#}

select
    'reservation_created:' || {{ puddingstone.key_as_text("reservation_created_hk") }} as ocel_id,
    effective_from as ocel_time,
    arrival,
    departure,
    nightly_rate
from {{ ref("nh_link_reservation_created") }}
