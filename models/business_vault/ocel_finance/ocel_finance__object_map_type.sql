{#- Written by Puddingstone from finance: change the model, not this file. -#}

select
    'account' as ocel_type,
    'account' as ocel_type_map

union all

select
    'budget_line' as ocel_type,
    'budget_line' as ocel_type_map

union all

select
    'cash_bag' as ocel_type,
    'cash_bag' as ocel_type_map

union all

select
    'house' as ocel_type,
    'house' as ocel_type_map

union all

select
    'journal_entry' as ocel_type,
    'journal_entry' as ocel_type_map
