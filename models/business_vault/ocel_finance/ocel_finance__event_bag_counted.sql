{#- Written by Puddingstone from finance.bookkeeping.bag_counted: change the model, not this file. -#}

select
    'bag_counted:' || {{ puddingstone.key_as_text("bag_counted_hk") }} as ocel_id,
    effective_from as ocel_time,
    counted_on,
    amount
from {{ ref("nh_link_bag_counted") }}
