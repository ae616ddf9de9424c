{#- Written by Puddingstone from economy_motel.visiting.window_bag_filled.window_bag: change the model, not this file. -#}

select
    window_bag_hk as cash_bag_hk,
    collision_code,
    bag_number,
    load_datetime,
    record_source
from {{ ref("stg_motel_till__window_bag_filled") }}
