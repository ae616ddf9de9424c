{#- Written by Puddingstone from finance: change the model, not this file. -#}

with events as (
    select
        'amount_planned' as activity,
        amount_planned_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["planned_for", "amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_amount_planned") }}

    union all

    select
        'amount_posted' as activity,
        amount_posted_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["line_number", "booked_on", "amount", "remark"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_amount_posted") }}

    union all

    select
        'bag_counted' as activity,
        bag_counted_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["counted_on", "amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_bag_counted") }}

    union all

    select
        'entry_reversed' as activity,
        entry_reversed_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["reversed_on", "reason"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_entry_reversed") }}
),

parties as (
    select
        'amount_planned' as activity,
        event.amount_planned_hk as event_hk,
        'budget_line' as role,
        'budget_line' as case_type,
        hub_budget_line.budget_line_hk as case_hk,
        cast(hub_budget_line.budget_line_number as varchar) as case_id
    from {{ ref("nh_link_amount_planned") }} as event
    inner join {{ ref("hub_budget_line") }} as hub_budget_line
        on event.budget_line_hk = hub_budget_line.budget_line_hk

    union all

    select
        'amount_planned' as activity,
        event.amount_planned_hk as event_hk,
        'house' as role,
        'house' as case_type,
        hub_house.house_hk as case_hk,
        cast(hub_house.house_code as varchar) as case_id
    from {{ ref("nh_link_amount_planned") }} as event
    inner join {{ ref("hub_house") }} as hub_house
        on event.house_hk = hub_house.house_hk

    union all

    select
        'amount_planned' as activity,
        event.amount_planned_hk as event_hk,
        'account' as role,
        'account' as case_type,
        hub_account.account_hk as case_hk,
        cast(hub_account.account_number as varchar) as case_id
    from {{ ref("nh_link_amount_planned") }} as event
    inner join {{ ref("hub_account") }} as hub_account
        on event.account_hk = hub_account.account_hk

    union all

    select
        'amount_posted' as activity,
        event.amount_posted_hk as event_hk,
        'journal_entry' as role,
        'journal_entry' as case_type,
        hub_journal_entry.journal_entry_hk as case_hk,
        cast(hub_journal_entry.entry_number as varchar) as case_id
    from {{ ref("nh_link_amount_posted") }} as event
    inner join {{ ref("hub_journal_entry") }} as hub_journal_entry
        on event.journal_entry_hk = hub_journal_entry.journal_entry_hk

    union all

    select
        'amount_posted' as activity,
        event.amount_posted_hk as event_hk,
        'house' as role,
        'house' as case_type,
        hub_house.house_hk as case_hk,
        cast(hub_house.house_code as varchar) as case_id
    from {{ ref("nh_link_amount_posted") }} as event
    inner join {{ ref("hub_house") }} as hub_house
        on event.house_hk = hub_house.house_hk

    union all

    select
        'amount_posted' as activity,
        event.amount_posted_hk as event_hk,
        'account' as role,
        'account' as case_type,
        hub_account.account_hk as case_hk,
        cast(hub_account.account_number as varchar) as case_id
    from {{ ref("nh_link_amount_posted") }} as event
    inner join {{ ref("hub_account") }} as hub_account
        on event.account_hk = hub_account.account_hk

    union all

    select
        'bag_counted' as activity,
        event.bag_counted_hk as event_hk,
        'cash_bag' as role,
        'cash_bag' as case_type,
        hub_cash_bag.cash_bag_hk as case_hk,
        cast(hub_cash_bag.collision_code as varchar) || '-' || cast(hub_cash_bag.bag_number as varchar) as case_id
    from {{ ref("nh_link_bag_counted") }} as event
    inner join {{ ref("hub_cash_bag") }} as hub_cash_bag
        on event.cash_bag_hk = hub_cash_bag.cash_bag_hk

    union all

    select
        'bag_counted' as activity,
        event.bag_counted_hk as event_hk,
        'house' as role,
        'house' as case_type,
        hub_house.house_hk as case_hk,
        cast(hub_house.house_code as varchar) as case_id
    from {{ ref("nh_link_bag_counted") }} as event
    inner join {{ ref("hub_house") }} as hub_house
        on event.house_hk = hub_house.house_hk

    union all

    select
        'entry_reversed' as activity,
        event.entry_reversed_hk as event_hk,
        'entry' as role,
        'journal_entry' as case_type,
        hub_journal_entry.journal_entry_hk as case_hk,
        cast(hub_journal_entry.entry_number as varchar) as case_id
    from {{ ref("nh_link_entry_reversed") }} as event
    inner join {{ ref("hub_journal_entry") }} as hub_journal_entry
        on event.entry_hk = hub_journal_entry.journal_entry_hk

    union all

    select
        'entry_reversed' as activity,
        event.entry_reversed_hk as event_hk,
        'undone_by' as role,
        'journal_entry' as case_type,
        hub_journal_entry.journal_entry_hk as case_hk,
        cast(hub_journal_entry.entry_number as varchar) as case_id
    from {{ ref("nh_link_entry_reversed") }} as event
    inner join {{ ref("hub_journal_entry") }} as hub_journal_entry
        on event.undone_by_hk = hub_journal_entry.journal_entry_hk
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
