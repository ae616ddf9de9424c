{#- Written by Puddingstone from marketing.campaigning.Campaign: change the model, not this file. -#}

with hub_campaign as (
    select
        campaign_hk,
        campaign_code
    from {{ ref("hub_campaign") }}
),

sat_campaign__brief as (
    select
        campaign_hk,
        name,
        aim,
        begins_on,
        ends_on,
        may_cost,
        is_always_on
    from {{ ref("sat_campaign__brief") }}
    qualify row_number() over (
        partition by campaign_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_campaign.campaign_hk") }} as campaign_key,
    hub_campaign.campaign_code,
    sat_campaign__brief.name,
    sat_campaign__brief.aim,
    sat_campaign__brief.begins_on,
    sat_campaign__brief.ends_on,
    sat_campaign__brief.may_cost,
    sat_campaign__brief.is_always_on
from hub_campaign
left join sat_campaign__brief
    on hub_campaign.campaign_hk = sat_campaign__brief.campaign_hk
