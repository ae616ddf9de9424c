{#- Written by Puddingstone from fancy_hotel.accounting.night_bag_filled: change the model, not this file. -#}

select
    'night_bag_filled:' || {{ puddingstone.key_as_text("night_bag_filled_hk") }} as ocel_id,
    effective_from as ocel_time,
    amount
from {{ ref("nh_link_night_bag_filled") }}
