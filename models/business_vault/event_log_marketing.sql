{#- Written by Puddingstone from marketing: change the model, not this file. -#}

with events as (
    select
        'guest_touched' as activity,
        guest_touched_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["touch_number", "channel"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_guest_touched") }}

    union all

    select
        'lead_touched' as activity,
        lead_touched_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["touch_number", "channel"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_lead_touched") }}

    union all

    select
        'spending_counted' as activity,
        spending_counted_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["amount", "shown", "clicked"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_spending_counted") }}
),

parties as (
    select
        'guest_touched' as activity,
        event.guest_touched_hk as event_hk,
        'guest' as role,
        'guest' as case_type,
        hub_guest.guest_hk as case_hk,
        cast(hub_guest.guest_number as varchar) as case_id
    from {{ ref("nh_link_guest_touched") }} as event
    inner join {{ ref("hub_guest") }} as hub_guest
        on event.guest_hk = hub_guest.guest_hk

    union all

    select
        'guest_touched' as activity,
        event.guest_touched_hk as event_hk,
        'campaign' as role,
        'campaign' as case_type,
        hub_campaign.campaign_hk as case_hk,
        cast(hub_campaign.campaign_code as varchar) as case_id
    from {{ ref("nh_link_guest_touched") }} as event
    inner join {{ ref("hub_campaign") }} as hub_campaign
        on event.campaign_hk = hub_campaign.campaign_hk

    union all

    select
        'lead_touched' as activity,
        event.lead_touched_hk as event_hk,
        'lead' as role,
        'lead' as case_type,
        hub_lead.lead_hk as case_hk,
        cast(hub_lead.lead_number as varchar) as case_id
    from {{ ref("nh_link_lead_touched") }} as event
    inner join {{ ref("hub_lead") }} as hub_lead
        on event.lead_hk = hub_lead.lead_hk

    union all

    select
        'lead_touched' as activity,
        event.lead_touched_hk as event_hk,
        'campaign' as role,
        'campaign' as case_type,
        hub_campaign.campaign_hk as case_hk,
        cast(hub_campaign.campaign_code as varchar) as case_id
    from {{ ref("nh_link_lead_touched") }} as event
    inner join {{ ref("hub_campaign") }} as hub_campaign
        on event.campaign_hk = hub_campaign.campaign_hk

    union all

    select
        'spending_counted' as activity,
        event.spending_counted_hk as event_hk,
        'campaign' as role,
        'campaign' as case_type,
        hub_campaign.campaign_hk as case_hk,
        cast(hub_campaign.campaign_code as varchar) as case_id
    from {{ ref("nh_link_spending_counted") }} as event
    inner join {{ ref("hub_campaign") }} as hub_campaign
        on event.campaign_hk = hub_campaign.campaign_hk

    union all

    select
        'spending_counted' as activity,
        event.spending_counted_hk as event_hk,
        'campaign_day' as role,
        'campaign_day' as case_type,
        hub_campaign_day.campaign_day_hk as case_hk,
        cast(hub_campaign_day.campaign_code as varchar) || '-' || cast(hub_campaign_day.channel_code as varchar) || '-' || cast(hub_campaign_day.ran_on as varchar) as case_id
    from {{ ref("nh_link_spending_counted") }} as event
    inner join {{ ref("hub_campaign_day") }} as hub_campaign_day
        on event.campaign_day_hk = hub_campaign_day.campaign_day_hk
)

select
    events.activity || ':' || {{ puddingstone.key_as_text("events.event_hk") }} as event_id,
    events.activity,
    events.happened_at,
    parties.case_type,
    parties.case_id,
    {{ puddingstone.key_as_text("parties.case_hk") }} as case_key,
    parties.role,
    events.load_datetime,
    events.record_source,
    events.facts
from events
left join parties
    on events.activity = parties.activity
    and events.event_hk = parties.event_hk
