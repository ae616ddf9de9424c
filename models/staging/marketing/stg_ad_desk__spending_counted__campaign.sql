{#- Written by Puddingstone from marketing.campaigning.spending_counted.campaign: change the model, not this file. -#}

select
    campaign_hk,
    campaign__campaign_code as campaign_code,
    load_datetime,
    record_source
from {{ ref("stg_ad_desk__spending_counted") }}
