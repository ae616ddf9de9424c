{#- Written by Puddingstone from marketing.campaigning.CampaignDay: change the model, not this file. -#}

select
    campaign_day_key,
    campaign_code,
    channel_code,
    ran_on,
    campaign_key,
    spending_counted_at,
    amount,
    shown,
    clicked
from {{ ref("fct_campaign_days", v=1) }}
