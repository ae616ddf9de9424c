{#- Written by Puddingstone from fancy_hotel.visiting.reservation_created: change the model, not this file. -#}

select
    reservation_created_key,
    guest_key,
    reservation_key,
    reservation_created_at,
    arrival,
    departure,
    nightly_rate
from {{ ref("fct_reservations", v=1) }}
