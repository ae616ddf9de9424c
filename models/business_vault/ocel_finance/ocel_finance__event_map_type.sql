{#- Written by Puddingstone from finance: change the model, not this file. -#}

select
    'amount_planned' as ocel_type,
    'amount_planned' as ocel_type_map

union all

select
    'amount_posted' as ocel_type,
    'amount_posted' as ocel_type_map

union all

select
    'bag_counted' as ocel_type,
    'bag_counted' as ocel_type_map

union all

select
    'entry_reversed' as ocel_type,
    'entry_reversed' as ocel_type_map
