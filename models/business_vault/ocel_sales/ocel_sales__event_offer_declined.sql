{#- Written by Puddingstone from sales.selling.offer_declined: change the model, not this file. -#}

select
    'offer_declined:' || {{ puddingstone.key_as_text("offer_declined_hk") }} as ocel_id,
    effective_from as ocel_time,
    reason
from {{ ref("nh_link_offer_declined") }}
