{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

select
    'charge_posted' as ocel_type,
    'charge_posted' as ocel_type_map

union all

select
    'course_returned' as ocel_type,
    'course_returned' as ocel_type_map

union all

select
    'course_served' as ocel_type,
    'course_served' as ocel_type_map

union all

select
    'dish_cooked' as ocel_type,
    'dish_cooked' as ocel_type_map

union all

select
    'dish_ordered' as ocel_type,
    'dish_ordered' as ocel_type_map

union all

select
    'dish_wasted' as ocel_type,
    'dish_wasted' as ocel_type_map

union all

select
    'furniture_bought' as ocel_type,
    'furniture_bought' as ocel_type_map

union all

select
    'furniture_carried' as ocel_type,
    'furniture_carried' as ocel_type_map

union all

select
    'furniture_let_go' as ocel_type,
    'furniture_let_go' as ocel_type_map

union all

select
    'furniture_mended' as ocel_type,
    'furniture_mended' as ocel_type_map

union all

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
    'night_bag_filled' as ocel_type,
    'night_bag_filled' as ocel_type_map

union all

select
    'night_closed' as ocel_type,
    'night_closed' as ocel_type_map

union all

select
    'order_delivered' as ocel_type,
    'order_delivered' as ocel_type_map

union all

select
    'order_prepared' as ocel_type,
    'order_prepared' as ocel_type_map

union all

select
    'order_sent_back' as ocel_type,
    'order_sent_back' as ocel_type_map

union all

select
    'order_taken' as ocel_type,
    'order_taken' as ocel_type_map

union all

select
    'party_seated' as ocel_type,
    'party_seated' as ocel_type_map

union all

select
    'payment_taken' as ocel_type,
    'payment_taken' as ocel_type_map

union all

select
    'refund_given' as ocel_type,
    'refund_given' as ocel_type_map

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

union all

select
    'tab_paid' as ocel_type,
    'tab_paid' as ocel_type_map
