{#- Written by Puddingstone from fancy_hotel.accounting.night_closed: change the model, not this file. -#}

select
    'night_closed:' || {{ puddingstone.key_as_text("night_closed_hk") }} as ocel_id,
    effective_from as ocel_time
from {{ ref("nh_link_night_closed") }}
