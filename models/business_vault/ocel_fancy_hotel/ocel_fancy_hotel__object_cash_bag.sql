{#- Written by Puddingstone from finance.bookkeeping.CashBag: change the model, not this file. -#}

select
    'cash_bag:' || {{ puddingstone.key_as_text("cash_bag_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    collision_code,
    bag_number
from {{ ref("hub_cash_bag") }}
