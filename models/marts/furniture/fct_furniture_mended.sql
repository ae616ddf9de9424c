{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_mended: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("furniture_mended_hk") }} as furniture_mended_key,
    {{ puddingstone.key_as_text("furniture_hk") }} as furniture_key,
    effective_from as furniture_mended_at,
    mended_on,
    mended_by,
    fault,
    cost
from {{ ref("nh_link_furniture_mended") }}
