{#- Written by Puddingstone from sales.selling.Offer: change the model, not this file. -#}

select
    'offer:' || {{ puddingstone.key_as_text("offer_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    offer_number
from {{ ref("hub_offer") }}
