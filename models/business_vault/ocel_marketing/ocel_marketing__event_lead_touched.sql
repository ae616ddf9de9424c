{#- Written by Puddingstone from marketing.campaigning.lead_touched: change the model, not this file. -#}

select
    'lead_touched:' || {{ puddingstone.key_as_text("lead_touched_hk") }} as ocel_id,
    effective_from as ocel_time,
    touch_number,
    channel
from {{ ref("nh_link_lead_touched") }}
