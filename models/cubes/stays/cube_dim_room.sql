{#- Written by Puddingstone from fancy_hotel.visiting.Room: change the model, not this file. -#}

select
    room_key,
    building,
    room_number,
    room_type,
    floor,
    view,
    state,
    minutes_to_clean,
    deep_cleaned_on,
    is_inspected,
    room_type__name,
    room_type__sleeps,
    room_type__list_price
from {{ ref("dim_room", v=1) }}
