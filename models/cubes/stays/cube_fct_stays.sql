{#- Written by Puddingstone from fancy_hotel.visiting.Stay: change the model, not this file. -#}

select
    stay_key,
    stay_number,
    guest_key,
    reservation_key,
    room_key,
    guest_checked_in_at,
    guest_checked_out_at,
    people,
    bill,
    would_return,
    nights
from {{ ref("fct_stays", v=1) }}
