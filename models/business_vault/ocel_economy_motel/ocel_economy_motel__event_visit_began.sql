{#- Written by Puddingstone from economy_motel.visiting.visit_began: change the model, not this file. -#}

select
    'visit_began:' || {{ puddingstone.key_as_text("visit_began_hk") }} as ocel_id,
    effective_from as ocel_time,
    people,
    has_pet
from {{ ref("nh_link_visit_began") }}
