{#- Written by Puddingstone from marketing.campaigning.lead_touched: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("lead_touched_hk") }} as lead_touched_key,
    {{ puddingstone.key_as_text("lead_hk") }} as lead_key,
    {{ puddingstone.key_as_text("campaign_hk") }} as campaign_key,
    effective_from as lead_touched_at,
    touch_number,
    channel
from {{ ref("nh_link_lead_touched") }}
