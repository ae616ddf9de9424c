{#- Written by Puddingstone from economy_motel: change the model, not this file. -#}

with events as (
    select
        'cash_handed_back' as activity,
        cash_handed_back_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["receipt_number", "reason", "amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_cash_handed_back") }}

    union all

    select
        'hold_let_go' as activity,
        hold_let_go_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json([]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_hold_let_go") }}

    union all

    select
        'nights_paid' as activity,
        nights_paid_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["receipt_number", "nights", "amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_nights_paid") }}

    union all

    select
        'unit_held' as activity,
        unit_held_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["first_night", "unit_kind"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_unit_held") }}

    union all

    select
        'visit_began' as activity,
        visit_began_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["people", "has_pet"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_visit_began") }}

    union all

    select
        'visit_ended' as activity,
        visit_ended_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["key_is_back"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_visit_ended") }}

    union all

    select
        'window_bag_filled' as activity,
        window_bag_filled_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_window_bag_filled") }}
),

parties as (
    select
        'cash_handed_back' as activity,
        event.cash_handed_back_hk as event_hk,
        'visit' as role,
        'visit' as case_type,
        hub_visit.visit_hk as case_hk,
        cast(hub_visit.visit_number as varchar) as case_id
    from {{ ref("nh_link_cash_handed_back") }} as event
    inner join {{ ref("hub_visit") }} as hub_visit
        on event.visit_hk = hub_visit.visit_hk

    union all

    select
        'hold_let_go' as activity,
        event.hold_let_go_hk as event_hk,
        'phone_hold' as role,
        'phone_hold' as case_type,
        hub_phone_hold.phone_hold_hk as case_hk,
        cast(hub_phone_hold.hold_number as varchar) as case_id
    from {{ ref("nh_link_hold_let_go") }} as event
    inner join {{ ref("hub_phone_hold") }} as hub_phone_hold
        on event.phone_hold_hk = hub_phone_hold.phone_hold_hk

    union all

    select
        'nights_paid' as activity,
        event.nights_paid_hk as event_hk,
        'visit' as role,
        'visit' as case_type,
        hub_visit.visit_hk as case_hk,
        cast(hub_visit.visit_number as varchar) as case_id
    from {{ ref("nh_link_nights_paid") }} as event
    inner join {{ ref("hub_visit") }} as hub_visit
        on event.visit_hk = hub_visit.visit_hk

    union all

    select
        'nights_paid' as activity,
        event.nights_paid_hk as event_hk,
        'unit' as role,
        'unit' as case_type,
        hub_unit.unit_hk as case_hk,
        cast(hub_unit.unit_number as varchar) as case_id
    from {{ ref("nh_link_nights_paid") }} as event
    inner join {{ ref("hub_unit") }} as hub_unit
        on event.unit_hk = hub_unit.unit_hk

    union all

    select
        'unit_held' as activity,
        event.unit_held_hk as event_hk,
        'phone_hold' as role,
        'phone_hold' as case_type,
        hub_phone_hold.phone_hold_hk as case_hk,
        cast(hub_phone_hold.hold_number as varchar) as case_id
    from {{ ref("nh_link_unit_held") }} as event
    inner join {{ ref("hub_phone_hold") }} as hub_phone_hold
        on event.phone_hold_hk = hub_phone_hold.phone_hold_hk

    union all

    select
        'visit_began' as activity,
        event.visit_began_hk as event_hk,
        'visit' as role,
        'visit' as case_type,
        hub_visit.visit_hk as case_hk,
        cast(hub_visit.visit_number as varchar) as case_id
    from {{ ref("nh_link_visit_began") }} as event
    inner join {{ ref("hub_visit") }} as hub_visit
        on event.visit_hk = hub_visit.visit_hk

    union all

    select
        'visit_began' as activity,
        event.visit_began_hk as event_hk,
        'traveller' as role,
        'traveller' as case_type,
        hub_traveller.traveller_hk as case_hk,
        cast(hub_traveller.plate_or_slip as varchar) as case_id
    from {{ ref("nh_link_visit_began") }} as event
    inner join {{ ref("hub_traveller") }} as hub_traveller
        on event.traveller_hk = hub_traveller.traveller_hk

    union all

    select
        'visit_began' as activity,
        event.visit_began_hk as event_hk,
        'unit' as role,
        'unit' as case_type,
        hub_unit.unit_hk as case_hk,
        cast(hub_unit.unit_number as varchar) as case_id
    from {{ ref("nh_link_visit_began") }} as event
    inner join {{ ref("hub_unit") }} as hub_unit
        on event.unit_hk = hub_unit.unit_hk

    union all

    select
        'visit_began' as activity,
        event.visit_began_hk as event_hk,
        'phone_hold' as role,
        'phone_hold' as case_type,
        hub_phone_hold.phone_hold_hk as case_hk,
        cast(hub_phone_hold.hold_number as varchar) as case_id
    from {{ ref("nh_link_visit_began") }} as event
    inner join {{ ref("hub_phone_hold") }} as hub_phone_hold
        on event.phone_hold_hk = hub_phone_hold.phone_hold_hk

    union all

    select
        'visit_ended' as activity,
        event.visit_ended_hk as event_hk,
        'visit' as role,
        'visit' as case_type,
        hub_visit.visit_hk as case_hk,
        cast(hub_visit.visit_number as varchar) as case_id
    from {{ ref("nh_link_visit_ended") }} as event
    inner join {{ ref("hub_visit") }} as hub_visit
        on event.visit_hk = hub_visit.visit_hk

    union all

    select
        'visit_ended' as activity,
        event.visit_ended_hk as event_hk,
        'unit' as role,
        'unit' as case_type,
        hub_unit.unit_hk as case_hk,
        cast(hub_unit.unit_number as varchar) as case_id
    from {{ ref("nh_link_visit_ended") }} as event
    inner join {{ ref("hub_unit") }} as hub_unit
        on event.unit_hk = hub_unit.unit_hk

    union all

    select
        'window_bag_filled' as activity,
        event.window_bag_filled_hk as event_hk,
        'window_bag' as role,
        'cash_bag' as case_type,
        hub_cash_bag.cash_bag_hk as case_hk,
        cast(hub_cash_bag.collision_code as varchar) || '-' || cast(hub_cash_bag.bag_number as varchar) as case_id
    from {{ ref("nh_link_window_bag_filled") }} as event
    inner join {{ ref("hub_cash_bag") }} as hub_cash_bag
        on event.window_bag_hk = hub_cash_bag.cash_bag_hk
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
