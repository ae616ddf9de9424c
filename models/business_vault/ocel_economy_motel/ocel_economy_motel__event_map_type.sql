{#- Written by Puddingstone from economy_motel: change the model, not this file. -#}

select
    'cash_handed_back' as ocel_type,
    'cash_handed_back' as ocel_type_map

union all

select
    'hold_let_go' as ocel_type,
    'hold_let_go' as ocel_type_map

union all

select
    'nights_paid' as ocel_type,
    'nights_paid' as ocel_type_map

union all

select
    'unit_held' as ocel_type,
    'unit_held' as ocel_type_map

union all

select
    'visit_began' as ocel_type,
    'visit_began' as ocel_type_map

union all

select
    'visit_ended' as ocel_type,
    'visit_ended' as ocel_type_map

union all

select
    'window_bag_filled' as ocel_type,
    'window_bag_filled' as ocel_type_map
