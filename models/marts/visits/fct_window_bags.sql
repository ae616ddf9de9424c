{#- Written by Puddingstone from economy_motel.visiting.window_bag_filled: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("window_bag_filled_hk") }} as window_bag_filled_key,
    {{ puddingstone.key_as_text("window_bag_hk") }} as window_bag_key,
    effective_from as window_bag_filled_at,
    amount
from {{ ref("nh_link_window_bag_filled") }}
