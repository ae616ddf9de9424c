{#- Written by Puddingstone from sales.prospecting.lead_qualified: change the model, not this file. -#}

select
    'lead_qualified:' || {{ puddingstone.key_as_text("lead_qualified_hk") }} as ocel_id,
    effective_from as ocel_time,
    worth
from {{ ref("nh_link_lead_qualified") }}
