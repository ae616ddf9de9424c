{#- Written by Puddingstone from marketing.campaigning.CampaignDay: change the model, not this file. -#}

select
    'campaign_day:' || {{ puddingstone.key_as_text("campaign_day_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    campaign_code,
    channel_code,
    ran_on
from {{ ref("hub_campaign_day") }}
