{#- Written by Puddingstone from marketing.campaigning.Campaign: change the model, not this file. -#}

with sat_campaign__brief as (
    select
        campaign_hk,
        name,
        aim,
        begins_on,
        ends_on,
        may_cost,
        is_always_on,
        effective_from
    from {{ ref("sat_campaign__brief") }}
    qualify row_number() over (
        partition by campaign_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    campaign_code,
    cast(null as varchar) as name,
    cast(null as varchar) as aim,
    cast(null as date) as begins_on,
    cast(null as date) as ends_on,
    cast(null as decimal(18, 2)) as may_cost,
    cast(null as boolean) as is_always_on
from {{ ref("hub_campaign") }}

union all

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_id,
    effective_from as ocel_time,
    'name' as ocel_changed_field,
    cast(null as varchar) as campaign_code,
    sat_campaign__brief.name,
    cast(null as varchar) as aim,
    cast(null as date) as begins_on,
    cast(null as date) as ends_on,
    cast(null as decimal(18, 2)) as may_cost,
    cast(null as boolean) as is_always_on
from sat_campaign__brief
qualify sat_campaign__brief.name is distinct from lag(sat_campaign__brief.name) over (
    partition by campaign_hk
    order by effective_from
)

union all

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_id,
    effective_from as ocel_time,
    'aim' as ocel_changed_field,
    cast(null as varchar) as campaign_code,
    cast(null as varchar) as name,
    sat_campaign__brief.aim,
    cast(null as date) as begins_on,
    cast(null as date) as ends_on,
    cast(null as decimal(18, 2)) as may_cost,
    cast(null as boolean) as is_always_on
from sat_campaign__brief
qualify sat_campaign__brief.aim is distinct from lag(sat_campaign__brief.aim) over (
    partition by campaign_hk
    order by effective_from
)

union all

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_id,
    effective_from as ocel_time,
    'begins_on' as ocel_changed_field,
    cast(null as varchar) as campaign_code,
    cast(null as varchar) as name,
    cast(null as varchar) as aim,
    sat_campaign__brief.begins_on,
    cast(null as date) as ends_on,
    cast(null as decimal(18, 2)) as may_cost,
    cast(null as boolean) as is_always_on
from sat_campaign__brief
qualify sat_campaign__brief.begins_on is distinct from lag(sat_campaign__brief.begins_on) over (
    partition by campaign_hk
    order by effective_from
)

union all

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_id,
    effective_from as ocel_time,
    'ends_on' as ocel_changed_field,
    cast(null as varchar) as campaign_code,
    cast(null as varchar) as name,
    cast(null as varchar) as aim,
    cast(null as date) as begins_on,
    sat_campaign__brief.ends_on,
    cast(null as decimal(18, 2)) as may_cost,
    cast(null as boolean) as is_always_on
from sat_campaign__brief
qualify sat_campaign__brief.ends_on is distinct from lag(sat_campaign__brief.ends_on) over (
    partition by campaign_hk
    order by effective_from
)

union all

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_id,
    effective_from as ocel_time,
    'may_cost' as ocel_changed_field,
    cast(null as varchar) as campaign_code,
    cast(null as varchar) as name,
    cast(null as varchar) as aim,
    cast(null as date) as begins_on,
    cast(null as date) as ends_on,
    sat_campaign__brief.may_cost,
    cast(null as boolean) as is_always_on
from sat_campaign__brief
qualify sat_campaign__brief.may_cost is distinct from lag(sat_campaign__brief.may_cost) over (
    partition by campaign_hk
    order by effective_from
)

union all

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_always_on' as ocel_changed_field,
    cast(null as varchar) as campaign_code,
    cast(null as varchar) as name,
    cast(null as varchar) as aim,
    cast(null as date) as begins_on,
    cast(null as date) as ends_on,
    cast(null as decimal(18, 2)) as may_cost,
    sat_campaign__brief.is_always_on
from sat_campaign__brief
qualify sat_campaign__brief.is_always_on is distinct from lag(sat_campaign__brief.is_always_on) over (
    partition by campaign_hk
    order by effective_from
)
