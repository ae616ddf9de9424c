{#- Written by Puddingstone from fancy_hotel.waiting.DiningParty: change the model, not this file. -#}

select
    'dining_party:' || {{ puddingstone.key_as_text("dining_party_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    party_number
from {{ ref("hub_dining_party") }}
