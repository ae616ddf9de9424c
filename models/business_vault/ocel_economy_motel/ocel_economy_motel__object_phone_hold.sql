{#- Written by Puddingstone from economy_motel.visiting.PhoneHold: change the model, not this file. -#}

select
    'phone_hold:' || {{ puddingstone.key_as_text("phone_hold_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    hold_number
from {{ ref("hub_phone_hold") }}
