{#- Written by Puddingstone from marketing.campaigning.spending_counted.campaign_day: change the model, not this file. -#}

select
    campaign_day_hk,
    campaign_day__campaign_code as campaign_code,
    channel_code,
    ran_on,
    load_datetime,
    record_source
from {{ ref("stg_ad_desk__spending_counted") }}
