{#- Written by Puddingstone from sales.prospecting.Seller: change the model, not this file. -#}

select
    'seller:' || {{ puddingstone.key_as_text("seller_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    seller_code
from {{ ref("hub_seller") }}
