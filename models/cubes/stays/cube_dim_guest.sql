{#- Written by Puddingstone from fancy_hotel.visiting.Guest: change the model, not this file. -#}

select
    guest_key,
    guest_number,
    full_name,
    born_on,
    language,
    is_vip,
    tier,
    points,
    joined_on
from {{ ref("dim_guest", v=1) }}
