{#- Written by Puddingstone from fancy_hotel.housekeeping.room_cleaned.housekeeper: change the model, not this file. -#}

select
    housekeeper_hk,
    staff_number,
    load_datetime,
    record_source
from {{ ref("stg_housekeeping__room_cleaned") }}
where staff_number <> '{{ var("null_key_optional", "-2") }}'
