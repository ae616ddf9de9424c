{#- Written by Puddingstone from fancy_hotel.accounting.night_bag_filled: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("night_bag_filled_hk") }} as night_bag_filled_key,
    {{ puddingstone.key_as_text("night_bag_hk") }} as night_bag_key,
    effective_from as night_bag_filled_at,
    amount
from {{ ref("nh_link_night_bag_filled") }}
