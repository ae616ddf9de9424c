{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_mended: change the model, not this file. -#}

select
    furniture_mended_key,
    furniture_key,
    furniture_mended_at,
    mended_on,
    mended_by,
    fault,
    cost
from {{ ref("fct_furniture_mended", v=1) }}
