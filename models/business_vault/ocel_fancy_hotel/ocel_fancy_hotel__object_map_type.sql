{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

select
    'business_night' as ocel_type,
    'business_night' as ocel_type_map

union all

select
    'cash_bag' as ocel_type,
    'cash_bag' as ocel_type_map

union all

select
    'cook' as ocel_type,
    'cook' as ocel_type_map

union all

select
    'dining_party' as ocel_type,
    'dining_party' as ocel_type_map

union all

select
    'dining_table' as ocel_type,
    'dining_table' as ocel_type_map

union all

select
    'dish' as ocel_type,
    'dish' as ocel_type_map

union all

select
    'furniture' as ocel_type,
    'furniture' as ocel_type_map

union all

select
    'guest' as ocel_type,
    'guest' as ocel_type_map

union all

select
    'housekeeper' as ocel_type,
    'housekeeper' as ocel_type_map

union all

select
    'porter' as ocel_type,
    'porter' as ocel_type_map

union all

select
    'reservation' as ocel_type,
    'reservation' as ocel_type_map

union all

select
    'room' as ocel_type,
    'room' as ocel_type_map

union all

select
    'room_order' as ocel_type,
    'room_order' as ocel_type_map

union all

select
    'stay' as ocel_type,
    'stay' as ocel_type_map

union all

select
    'waiter' as ocel_type,
    'waiter' as ocel_type_map
