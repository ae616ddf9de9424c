{#- Written by Puddingstone from sales.prospecting.lead_lost: change the model, not this file. -#}

select
    'lead_lost:' || {{ puddingstone.key_as_text("lead_lost_hk") }} as ocel_id,
    effective_from as ocel_time,
    reason
from {{ ref("nh_link_lead_lost") }}
