{#- Written by Puddingstone from marketing.campaigning.lead_touched: change the model, not this file. -#}

select
    lead_touched_key,
    lead_key,
    campaign_key,
    lead_touched_at,
    touch_number,
    channel
from {{ ref("fct_lead_touches", v=1) }}
