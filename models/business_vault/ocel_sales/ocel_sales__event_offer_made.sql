{#- Written by Puddingstone from sales.selling.offer_made: change the model, not this file. -#}

select
    'offer_made:' || {{ puddingstone.key_as_text("offer_made_hk") }} as ocel_id,
    effective_from as ocel_time,
    amount,
    good_until
from {{ ref("nh_link_offer_made") }}
