{#- Written by Puddingstone from fancy_hotel.waiting.party_seated: change the model, not this file. -#}

select
    'party_seated:' || {{ puddingstone.key_as_text("party_seated_hk") }} as ocel_id,
    effective_from as ocel_time,
    covers
from {{ ref("nh_link_party_seated") }}
