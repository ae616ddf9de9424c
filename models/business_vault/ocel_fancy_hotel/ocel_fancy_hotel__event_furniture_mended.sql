{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_mended: change the model, not this file. -#}

select
    'furniture_mended:' || {{ puddingstone.key_as_text("furniture_mended_hk") }} as ocel_id,
    effective_from as ocel_time,
    mended_on,
    mended_by,
    fault,
    cost
from {{ ref("nh_link_furniture_mended") }}
