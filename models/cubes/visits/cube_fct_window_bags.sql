{#- Written by Puddingstone from economy_motel.visiting.window_bag_filled: change the model, not this file. -#}

select
    window_bag_filled_key,
    window_bag_key,
    window_bag_filled_at,
    amount
from {{ ref("fct_window_bags", v=1) }}
