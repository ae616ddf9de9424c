{#- Written by Puddingstone from fancy_hotel.housekeeping.Housekeeper: change the model, not this file. -#}

select
    'housekeeper:' || {{ puddingstone.key_as_text("housekeeper_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    staff_number
from {{ ref("hub_housekeeper") }}
