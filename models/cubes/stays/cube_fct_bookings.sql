{#- Written by Puddingstone from fancy_hotel.visiting.Reservation: change the model, not this file. -#}

select
    reservation_key,
    reservation_number,
    guest_key,
    reservation_created_at,
    reservation_cancelled_at,
    guest_never_came_at,
    arrival,
    departure,
    nightly_rate,
    reason,
    was_cancelled,
    nobody_came
from {{ ref("fct_bookings", v=1) }}
