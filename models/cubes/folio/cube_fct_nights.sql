{#- Written by Puddingstone from fancy_hotel.accounting.BusinessNight: change the model, not this file. -#}

select
    business_night_key,
    business_day,
    night_closed_at,
    room_nights_to_let,
    room_nights_sold,
    rooms_earned,
    night_earned
from {{ ref("fct_nights", v=1) }}
