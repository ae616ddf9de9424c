{#- Written by Puddingstone from sales: change the model, not this file. -#}

select
    'guest' as ocel_type,
    'guest' as ocel_type_map

union all

select
    'house' as ocel_type,
    'house' as ocel_type_map

union all

select
    'lead' as ocel_type,
    'lead' as ocel_type_map

union all

select
    'offer' as ocel_type,
    'offer' as ocel_type_map

union all

select
    'reservation' as ocel_type,
    'reservation' as ocel_type_map

union all

select
    'sale' as ocel_type,
    'sale' as ocel_type_map

union all

select
    'seller' as ocel_type,
    'seller' as ocel_type_map

union all

select
    'traveller' as ocel_type,
    'traveller' as ocel_type_map
