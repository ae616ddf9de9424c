{#- Written by Puddingstone from fancy_hotel.room_serving.Porter: change the model, not this file. -#}

select
    'porter:' || {{ puddingstone.key_as_text("porter_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    porter_badge
from {{ ref("hub_porter") }}
