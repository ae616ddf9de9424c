{#- Written by Puddingstone from sales: change the model, not this file. -#}

with events as (
    select
        'lead_captured' as activity,
        lead_captured_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["heard_of_us"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_lead_captured") }}

    union all

    select
        'lead_lost' as activity,
        lead_lost_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["reason"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_lead_lost") }}

    union all

    select
        'lead_qualified' as activity,
        lead_qualified_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["worth"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_lead_qualified") }}

    union all

    select
        'offer_declined' as activity,
        offer_declined_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["reason"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_offer_declined") }}

    union all

    select
        'offer_made' as activity,
        offer_made_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["amount", "good_until"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_offer_made") }}

    union all

    select
        'sale_cancelled' as activity,
        sale_cancelled_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["reason", "fee"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_sale_cancelled") }}

    union all

    select
        'sale_won' as activity,
        sale_won_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_sale_won") }}
),

parties as (
    select
        'lead_captured' as activity,
        event.lead_captured_hk as event_hk,
        'lead' as role,
        'lead' as case_type,
        hub_lead.lead_hk as case_hk,
        cast(hub_lead.lead_number as varchar) as case_id
    from {{ ref("nh_link_lead_captured") }} as event
    inner join {{ ref("hub_lead") }} as hub_lead
        on event.lead_hk = hub_lead.lead_hk

    union all

    select
        'lead_lost' as activity,
        event.lead_lost_hk as event_hk,
        'lead' as role,
        'lead' as case_type,
        hub_lead.lead_hk as case_hk,
        cast(hub_lead.lead_number as varchar) as case_id
    from {{ ref("nh_link_lead_lost") }} as event
    inner join {{ ref("hub_lead") }} as hub_lead
        on event.lead_hk = hub_lead.lead_hk

    union all

    select
        'lead_lost' as activity,
        event.lead_lost_hk as event_hk,
        'seller' as role,
        'seller' as case_type,
        hub_seller.seller_hk as case_hk,
        cast(hub_seller.seller_code as varchar) as case_id
    from {{ ref("nh_link_lead_lost") }} as event
    inner join {{ ref("hub_seller") }} as hub_seller
        on event.seller_hk = hub_seller.seller_hk

    union all

    select
        'lead_qualified' as activity,
        event.lead_qualified_hk as event_hk,
        'lead' as role,
        'lead' as case_type,
        hub_lead.lead_hk as case_hk,
        cast(hub_lead.lead_number as varchar) as case_id
    from {{ ref("nh_link_lead_qualified") }} as event
    inner join {{ ref("hub_lead") }} as hub_lead
        on event.lead_hk = hub_lead.lead_hk

    union all

    select
        'lead_qualified' as activity,
        event.lead_qualified_hk as event_hk,
        'seller' as role,
        'seller' as case_type,
        hub_seller.seller_hk as case_hk,
        cast(hub_seller.seller_code as varchar) as case_id
    from {{ ref("nh_link_lead_qualified") }} as event
    inner join {{ ref("hub_seller") }} as hub_seller
        on event.seller_hk = hub_seller.seller_hk

    union all

    select
        'offer_declined' as activity,
        event.offer_declined_hk as event_hk,
        'offer' as role,
        'offer' as case_type,
        hub_offer.offer_hk as case_hk,
        cast(hub_offer.offer_number as varchar) as case_id
    from {{ ref("nh_link_offer_declined") }} as event
    inner join {{ ref("hub_offer") }} as hub_offer
        on event.offer_hk = hub_offer.offer_hk

    union all

    select
        'offer_made' as activity,
        event.offer_made_hk as event_hk,
        'lead' as role,
        'lead' as case_type,
        hub_lead.lead_hk as case_hk,
        cast(hub_lead.lead_number as varchar) as case_id
    from {{ ref("nh_link_offer_made") }} as event
    inner join {{ ref("hub_lead") }} as hub_lead
        on event.lead_hk = hub_lead.lead_hk

    union all

    select
        'offer_made' as activity,
        event.offer_made_hk as event_hk,
        'offer' as role,
        'offer' as case_type,
        hub_offer.offer_hk as case_hk,
        cast(hub_offer.offer_number as varchar) as case_id
    from {{ ref("nh_link_offer_made") }} as event
    inner join {{ ref("hub_offer") }} as hub_offer
        on event.offer_hk = hub_offer.offer_hk

    union all

    select
        'offer_made' as activity,
        event.offer_made_hk as event_hk,
        'house' as role,
        'house' as case_type,
        hub_house.house_hk as case_hk,
        cast(hub_house.house_code as varchar) as case_id
    from {{ ref("nh_link_offer_made") }} as event
    inner join {{ ref("hub_house") }} as hub_house
        on event.house_hk = hub_house.house_hk

    union all

    select
        'offer_made' as activity,
        event.offer_made_hk as event_hk,
        'seller' as role,
        'seller' as case_type,
        hub_seller.seller_hk as case_hk,
        cast(hub_seller.seller_code as varchar) as case_id
    from {{ ref("nh_link_offer_made") }} as event
    inner join {{ ref("hub_seller") }} as hub_seller
        on event.seller_hk = hub_seller.seller_hk

    union all

    select
        'sale_cancelled' as activity,
        event.sale_cancelled_hk as event_hk,
        'sale' as role,
        'sale' as case_type,
        hub_sale.sale_hk as case_hk,
        cast(hub_sale.contract_number as varchar) as case_id
    from {{ ref("nh_link_sale_cancelled") }} as event
    inner join {{ ref("hub_sale") }} as hub_sale
        on event.sale_hk = hub_sale.sale_hk

    union all

    select
        'sale_won' as activity,
        event.sale_won_hk as event_hk,
        'lead' as role,
        'lead' as case_type,
        hub_lead.lead_hk as case_hk,
        cast(hub_lead.lead_number as varchar) as case_id
    from {{ ref("nh_link_sale_won") }} as event
    inner join {{ ref("hub_lead") }} as hub_lead
        on event.lead_hk = hub_lead.lead_hk

    union all

    select
        'sale_won' as activity,
        event.sale_won_hk as event_hk,
        'offer' as role,
        'offer' as case_type,
        hub_offer.offer_hk as case_hk,
        cast(hub_offer.offer_number as varchar) as case_id
    from {{ ref("nh_link_sale_won") }} as event
    inner join {{ ref("hub_offer") }} as hub_offer
        on event.offer_hk = hub_offer.offer_hk

    union all

    select
        'sale_won' as activity,
        event.sale_won_hk as event_hk,
        'sale' as role,
        'sale' as case_type,
        hub_sale.sale_hk as case_hk,
        cast(hub_sale.contract_number as varchar) as case_id
    from {{ ref("nh_link_sale_won") }} as event
    inner join {{ ref("hub_sale") }} as hub_sale
        on event.sale_hk = hub_sale.sale_hk

    union all

    select
        'sale_won' as activity,
        event.sale_won_hk as event_hk,
        'house' as role,
        'house' as case_type,
        hub_house.house_hk as case_hk,
        cast(hub_house.house_code as varchar) as case_id
    from {{ ref("nh_link_sale_won") }} as event
    inner join {{ ref("hub_house") }} as hub_house
        on event.house_hk = hub_house.house_hk

    union all

    select
        'sale_won' as activity,
        event.sale_won_hk as event_hk,
        'seller' as role,
        'seller' as case_type,
        hub_seller.seller_hk as case_hk,
        cast(hub_seller.seller_code as varchar) as case_id
    from {{ ref("nh_link_sale_won") }} as event
    inner join {{ ref("hub_seller") }} as hub_seller
        on event.seller_hk = hub_seller.seller_hk
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
