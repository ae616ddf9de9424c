{#- Written by Puddingstone from marketing.campaigning.Campaign: change the model, not this file. -#}

select
    campaign_key,
    campaign_code,
    name,
    aim,
    begins_on,
    ends_on,
    may_cost,
    is_always_on
from {{ ref("dim_campaign", v=1) }}
