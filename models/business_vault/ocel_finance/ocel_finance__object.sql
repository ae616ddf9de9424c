{#- Written by Puddingstone from finance: change the model, not this file. -#}

select
    'account:' || {{ puddingstone.key_as_text("account_hk") }} as ocel_id,
    'account' as ocel_type
from {{ ref("hub_account") }}

union all

select
    'budget_line:' || {{ puddingstone.key_as_text("budget_line_hk") }} as ocel_id,
    'budget_line' as ocel_type
from {{ ref("hub_budget_line") }}

union all

select
    'cash_bag:' || {{ puddingstone.key_as_text("cash_bag_hk") }} as ocel_id,
    'cash_bag' as ocel_type
from {{ ref("hub_cash_bag") }}

union all

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    'house' as ocel_type
from {{ ref("hub_house") }}

union all

select
    'journal_entry:' || {{ puddingstone.key_as_text("journal_entry_hk") }} as ocel_id,
    'journal_entry' as ocel_type
from {{ ref("hub_journal_entry") }}
