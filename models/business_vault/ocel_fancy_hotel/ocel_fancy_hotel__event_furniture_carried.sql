{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_carried: change the model, not this file. -#}

select
    'furniture_carried:' || {{ puddingstone.key_as_text("furniture_carried_hk") }} as ocel_id,
    effective_from as ocel_time,
    carried_on
from {{ ref("nh_link_furniture_carried") }}
