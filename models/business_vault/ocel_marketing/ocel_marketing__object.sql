{#- Written by Puddingstone from marketing: change the model, not this file. -#}

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_id,
    'campaign' as ocel_type
from {{ ref("hub_campaign") }}

union all

select
    'campaign_day:' || {{ puddingstone.key_as_text("campaign_day_hk") }} as ocel_id,
    'campaign_day' as ocel_type
from {{ ref("hub_campaign_day") }}

union all

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    'guest' as ocel_type
from {{ ref("hub_guest") }}

union all

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    'house' as ocel_type
from {{ ref("hub_house") }}

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    'lead' as ocel_type
from {{ ref("hub_lead") }}
