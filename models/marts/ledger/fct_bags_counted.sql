{#- Written by Puddingstone from finance.bookkeeping.bag_counted: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("bag_counted_hk") }} as bag_counted_key,
    {{ puddingstone.key_as_text("cash_bag_hk") }} as cash_bag_key,
    {{ puddingstone.key_as_text("house_hk") }} as house_key,
    effective_from as bag_counted_at,
    counted_on,
    amount
from {{ ref("nh_link_bag_counted") }}
