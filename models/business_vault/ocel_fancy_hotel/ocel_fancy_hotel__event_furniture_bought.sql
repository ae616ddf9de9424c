{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_bought: change the model, not this file. -#}

select
    'furniture_bought:' || {{ puddingstone.key_as_text("furniture_bought_hk") }} as ocel_id,
    effective_from as ocel_time,
    bought_on,
    supplier,
    price
from {{ ref("nh_link_furniture_bought") }}
