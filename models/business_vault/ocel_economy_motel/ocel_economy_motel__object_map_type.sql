{#- Written by Puddingstone from economy_motel: change the model, not this file. -#}

select
    'cash_bag' as ocel_type,
    'cash_bag' as ocel_type_map

union all

select
    'phone_hold' as ocel_type,
    'phone_hold' as ocel_type_map

union all

select
    'traveller' as ocel_type,
    'traveller' as ocel_type_map

union all

select
    'unit' as ocel_type,
    'unit' as ocel_type_map

union all

select
    'visit' as ocel_type,
    'visit' as ocel_type_map
