{#- Written by Puddingstone from economy_motel.visiting.window_bag_filled: change the model, not this file. -#}

select
    'window_bag_filled:' || {{ puddingstone.key_as_text("window_bag_filled_hk") }} as ocel_id,
    effective_from as ocel_time,
    amount
from {{ ref("nh_link_window_bag_filled") }}
