{#- Written by Puddingstone from marketing.campaigning.CampaignDay: change the model, not this file. -#}

with hub_campaign_day as (
    select
        campaign_day_hk,
        campaign_code,
        channel_code,
        ran_on
    from {{ ref("hub_campaign_day") }}
),

nh_link_spending_counted as (
    select
        campaign_day_hk,
        campaign_hk,
        effective_from,
        amount,
        shown,
        clicked
    from {{ ref("nh_link_spending_counted") }}
    qualify row_number() over (
        partition by campaign_day_hk
        order by effective_from desc, load_datetime desc, spending_counted_hk
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_campaign_day.campaign_day_hk") }} as campaign_day_key,
    hub_campaign_day.campaign_code,
    hub_campaign_day.channel_code,
    hub_campaign_day.ran_on,
    {{ puddingstone.key_as_text("nh_link_spending_counted.campaign_hk") }} as campaign_key,
    nh_link_spending_counted.effective_from as spending_counted_at,
    nh_link_spending_counted.amount,
    nh_link_spending_counted.shown,
    nh_link_spending_counted.clicked
from hub_campaign_day
left join nh_link_spending_counted
    on hub_campaign_day.campaign_day_hk = nh_link_spending_counted.campaign_day_hk
where nh_link_spending_counted.effective_from is not null
