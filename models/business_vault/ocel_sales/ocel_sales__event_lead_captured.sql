{#- Written by Puddingstone from sales.prospecting.lead_captured: change the model, not this file. -#}

select
    'lead_captured:' || {{ puddingstone.key_as_text("lead_captured_hk") }} as ocel_id,
    effective_from as ocel_time,
    heard_of_us
from {{ ref("nh_link_lead_captured") }}
