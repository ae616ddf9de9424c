{#- Written by Puddingstone from fancy_hotel.visiting.reservation_changed: change the model, not this file. -#}

select
    'reservation_changed:' || {{ puddingstone.key_as_text("reservation_changed_hk") }} as ocel_id,
    effective_from as ocel_time,
    new_arrival,
    new_departure
from {{ ref("nh_link_reservation_changed") }}
