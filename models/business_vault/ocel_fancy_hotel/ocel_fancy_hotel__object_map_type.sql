{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

select
    'guest' as ocel_type,
    'guest' as ocel_type_map

union all

select
    'housekeeper' as ocel_type,
    'housekeeper' as ocel_type_map

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
    'stay' as ocel_type,
    'stay' as ocel_type_map
