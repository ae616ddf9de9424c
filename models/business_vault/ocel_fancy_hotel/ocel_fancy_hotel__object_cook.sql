{#- Written by Puddingstone from fancy_hotel.cooking.Cook: change the model, not this file. -#}

select
    'cook:' || {{ puddingstone.key_as_text("cook_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    apron_number
from {{ ref("hub_cook") }}
