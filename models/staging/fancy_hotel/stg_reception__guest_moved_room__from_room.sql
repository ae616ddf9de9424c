{#- Written by Puddingstone from fancy_hotel.visiting.guest_moved_room.from_room: change the model, not this file. -#}

select
    from_room_hk as room_hk,
    from_room__building as building,
    from_room__room_number as room_number,
    load_datetime,
    record_source
from {{ ref("stg_reception__guest_moved_room") }}
