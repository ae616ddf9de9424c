{#- Written by Puddingstone from economy_motel.visiting.visit_ended: change the model, not this file. -#}

select
    'visit_ended:' || {{ puddingstone.key_as_text("visit_ended_hk") }} as ocel_id,
    effective_from as ocel_time,
    key_is_back
from {{ ref("nh_link_visit_ended") }}
