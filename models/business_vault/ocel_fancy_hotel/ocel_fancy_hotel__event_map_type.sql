{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

select
    'guest_checked_in' as ocel_type,
    'guest_checked_in' as ocel_type_map

union all

select
    'guest_checked_out' as ocel_type,
    'guest_checked_out' as ocel_type_map

union all

select
    'guest_moved_room' as ocel_type,
    'guest_moved_room' as ocel_type_map

union all

select
    'guest_never_came' as ocel_type,
    'guest_never_came' as ocel_type_map

union all

select
    'reservation_cancelled' as ocel_type,
    'reservation_cancelled' as ocel_type_map

union all

select
    'reservation_changed' as ocel_type,
    'reservation_changed' as ocel_type_map

union all

select
    'reservation_created' as ocel_type,
    'reservation_created' as ocel_type_map

union all

select
    'room_cleaned' as ocel_type,
    'room_cleaned' as ocel_type_map

union all

select
    'room_inspected' as ocel_type,
    'room_inspected' as ocel_type_map

union all

select
    'room_put_out_of_order' as ocel_type,
    'room_put_out_of_order' as ocel_type_map
