{#- Written by Puddingstone from fancy_hotel.housekeeping.room_inspected.inspector: change the model, not this file. -#}

select
    inspector_hk as housekeeper_hk,
    inspector__staff_number as staff_number,
    load_datetime,
    record_source
from {{ ref("stg_housekeeping__room_inspected") }}
