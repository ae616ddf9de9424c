{#- Written by Puddingstone from fancy_hotel.waiting.Waiter: change the model, not this file. -#}

select
    'waiter:' || {{ puddingstone.key_as_text("waiter_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    waiter_code
from {{ ref("hub_waiter") }}
