{#- Written by Puddingstone from fancy_hotel.visiting.reservation_created: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("reservation_created_hk") }} as reservation_created_key,
    {{ puddingstone.key_as_text("guest_hk") }} as guest_key,
    {{ puddingstone.key_as_text("reservation_hk") }} as reservation_key,
    effective_from as reservation_created_at,
    arrival,
    departure,
    nightly_rate
from {{ ref("nh_link_reservation_created") }}
