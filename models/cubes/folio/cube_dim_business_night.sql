{#- Written by Puddingstone from fancy_hotel.accounting.BusinessNight: change the model, not this file. -#}

select
    business_night_key,
    business_day,
    rooms_to_let,
    rooms_sold,
    room_revenue,
    other_revenue,
    room_nights_to_let,
    room_nights_sold,
    rooms_earned,
    night_earned
from {{ ref("dim_business_night", v=1) }}
