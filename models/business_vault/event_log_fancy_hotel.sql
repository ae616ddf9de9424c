{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

with events as (
    select
        'charge_posted' as activity,
        charge_posted_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["posting_number", "posted_for", "charge_code", "amount", "remark"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_charge_posted") }}

    union all

    select
        'course_returned' as activity,
        course_returned_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["reason"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_course_returned") }}

    union all

    select
        'course_served' as activity,
        course_served_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["line_number", "portions", "amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_course_served") }}

    union all

    select
        'dish_cooked' as activity,
        dish_cooked_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["ticket_number", "portions"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_dish_cooked") }}

    union all

    select
        'dish_ordered' as activity,
        dish_ordered_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["line_number", "portions", "amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_dish_ordered") }}

    union all

    select
        'dish_wasted' as activity,
        dish_wasted_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["ticket_number", "portions", "quantity", "reason"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_dish_wasted") }}

    union all

    select
        'furniture_bought' as activity,
        furniture_bought_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["bought_on", "supplier", "price"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_furniture_bought") }}

    union all

    select
        'furniture_carried' as activity,
        furniture_carried_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["carried_on"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_furniture_carried") }}

    union all

    select
        'furniture_let_go' as activity,
        furniture_let_go_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["let_go_on", "taken_by", "reason", "proceeds"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_furniture_let_go") }}

    union all

    select
        'furniture_mended' as activity,
        furniture_mended_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["mended_on", "mended_by", "fault", "cost"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_furniture_mended") }}

    union all

    select
        'guest_checked_in' as activity,
        guest_checked_in_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["people"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_guest_checked_in") }}

    union all

    select
        'guest_checked_out' as activity,
        guest_checked_out_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["bill", "would_return"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_guest_checked_out") }}

    union all

    select
        'guest_moved_room' as activity,
        guest_moved_room_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["reason"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_guest_moved_room") }}

    union all

    select
        'guest_never_came' as activity,
        guest_never_came_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json([]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_guest_never_came") }}

    union all

    select
        'night_bag_filled' as activity,
        night_bag_filled_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_night_bag_filled") }}

    union all

    select
        'night_closed' as activity,
        night_closed_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json([]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_night_closed") }}

    union all

    select
        'order_delivered' as activity,
        order_delivered_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["amount", "tip"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_order_delivered") }}

    union all

    select
        'order_prepared' as activity,
        order_prepared_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json([]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_order_prepared") }}

    union all

    select
        'order_sent_back' as activity,
        order_sent_back_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["reason"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_order_sent_back") }}

    union all

    select
        'order_taken' as activity,
        order_taken_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["wish"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_order_taken") }}

    union all

    select
        'party_seated' as activity,
        party_seated_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["covers"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_party_seated") }}

    union all

    select
        'payment_taken' as activity,
        payment_taken_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["posting_number", "means", "amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_payment_taken") }}

    union all

    select
        'refund_given' as activity,
        refund_given_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["posting_number", "reason", "amount"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_refund_given") }}

    union all

    select
        'reservation_cancelled' as activity,
        reservation_cancelled_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["reason"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_reservation_cancelled") }}

    union all

    select
        'reservation_changed' as activity,
        reservation_changed_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["new_arrival", "new_departure"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_reservation_changed") }}

    union all

    select
        'reservation_created' as activity,
        reservation_created_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["arrival", "departure", "nightly_rate"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_reservation_created") }}

    union all

    select
        'room_cleaned' as activity,
        room_cleaned_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["towels"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_room_cleaned") }}

    union all

    select
        'room_inspected' as activity,
        room_inspected_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["score", "remark"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_room_inspected") }}

    union all

    select
        'room_put_out_of_order' as activity,
        room_put_out_of_order_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["fault", "expected_back_on"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_room_put_out_of_order") }}

    union all

    select
        'tab_paid' as activity,
        tab_paid_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["line_number", "means", "amount", "tip"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_tab_paid") }}
),

parties as (
    select
        'charge_posted' as activity,
        event.charge_posted_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_charge_posted") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk

    union all

    select
        'course_returned' as activity,
        event.course_returned_hk as event_hk,
        'dining_party' as role,
        'dining_party' as case_type,
        hub_dining_party.dining_party_hk as case_hk,
        cast(hub_dining_party.party_number as varchar) as case_id
    from {{ ref("nh_link_course_returned") }} as event
    inner join {{ ref("hub_dining_party") }} as hub_dining_party
        on event.dining_party_hk = hub_dining_party.dining_party_hk

    union all

    select
        'course_returned' as activity,
        event.course_returned_hk as event_hk,
        'dish' as role,
        'dish' as case_type,
        hub_dish.dish_hk as case_hk,
        cast(hub_dish.dish_code as varchar) as case_id
    from {{ ref("nh_link_course_returned") }} as event
    inner join {{ ref("hub_dish") }} as hub_dish
        on event.dish_hk = hub_dish.dish_hk

    union all

    select
        'course_served' as activity,
        event.course_served_hk as event_hk,
        'dining_party' as role,
        'dining_party' as case_type,
        hub_dining_party.dining_party_hk as case_hk,
        cast(hub_dining_party.party_number as varchar) as case_id
    from {{ ref("nh_link_course_served") }} as event
    inner join {{ ref("hub_dining_party") }} as hub_dining_party
        on event.dining_party_hk = hub_dining_party.dining_party_hk

    union all

    select
        'course_served' as activity,
        event.course_served_hk as event_hk,
        'dish' as role,
        'dish' as case_type,
        hub_dish.dish_hk as case_hk,
        cast(hub_dish.dish_code as varchar) as case_id
    from {{ ref("nh_link_course_served") }} as event
    inner join {{ ref("hub_dish") }} as hub_dish
        on event.dish_hk = hub_dish.dish_hk

    union all

    select
        'dish_cooked' as activity,
        event.dish_cooked_hk as event_hk,
        'dish' as role,
        'dish' as case_type,
        hub_dish.dish_hk as case_hk,
        cast(hub_dish.dish_code as varchar) as case_id
    from {{ ref("nh_link_dish_cooked") }} as event
    inner join {{ ref("hub_dish") }} as hub_dish
        on event.dish_hk = hub_dish.dish_hk

    union all

    select
        'dish_cooked' as activity,
        event.dish_cooked_hk as event_hk,
        'cook' as role,
        'cook' as case_type,
        hub_cook.cook_hk as case_hk,
        cast(hub_cook.apron_number as varchar) as case_id
    from {{ ref("nh_link_dish_cooked") }} as event
    inner join {{ ref("hub_cook") }} as hub_cook
        on event.cook_hk = hub_cook.cook_hk

    union all

    select
        'dish_ordered' as activity,
        event.dish_ordered_hk as event_hk,
        'room_order' as role,
        'room_order' as case_type,
        hub_room_order.room_order_hk as case_hk,
        cast(hub_room_order.order_number as varchar) as case_id
    from {{ ref("nh_link_dish_ordered") }} as event
    inner join {{ ref("hub_room_order") }} as hub_room_order
        on event.room_order_hk = hub_room_order.room_order_hk

    union all

    select
        'dish_ordered' as activity,
        event.dish_ordered_hk as event_hk,
        'dish' as role,
        'dish' as case_type,
        hub_dish.dish_hk as case_hk,
        cast(hub_dish.dish_code as varchar) as case_id
    from {{ ref("nh_link_dish_ordered") }} as event
    inner join {{ ref("hub_dish") }} as hub_dish
        on event.dish_hk = hub_dish.dish_hk

    union all

    select
        'dish_wasted' as activity,
        event.dish_wasted_hk as event_hk,
        'dish' as role,
        'dish' as case_type,
        hub_dish.dish_hk as case_hk,
        cast(hub_dish.dish_code as varchar) as case_id
    from {{ ref("nh_link_dish_wasted") }} as event
    inner join {{ ref("hub_dish") }} as hub_dish
        on event.dish_hk = hub_dish.dish_hk

    union all

    select
        'furniture_bought' as activity,
        event.furniture_bought_hk as event_hk,
        'furniture' as role,
        'furniture' as case_type,
        hub_furniture.furniture_hk as case_hk,
        cast(hub_furniture.inventory_number as varchar) as case_id
    from {{ ref("nh_link_furniture_bought") }} as event
    inner join {{ ref("hub_furniture") }} as hub_furniture
        on event.furniture_hk = hub_furniture.furniture_hk

    union all

    select
        'furniture_carried' as activity,
        event.furniture_carried_hk as event_hk,
        'furniture' as role,
        'furniture' as case_type,
        hub_furniture.furniture_hk as case_hk,
        cast(hub_furniture.inventory_number as varchar) as case_id
    from {{ ref("nh_link_furniture_carried") }} as event
    inner join {{ ref("hub_furniture") }} as hub_furniture
        on event.furniture_hk = hub_furniture.furniture_hk

    union all

    select
        'furniture_carried' as activity,
        event.furniture_carried_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_furniture_carried") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'furniture_let_go' as activity,
        event.furniture_let_go_hk as event_hk,
        'furniture' as role,
        'furniture' as case_type,
        hub_furniture.furniture_hk as case_hk,
        cast(hub_furniture.inventory_number as varchar) as case_id
    from {{ ref("nh_link_furniture_let_go") }} as event
    inner join {{ ref("hub_furniture") }} as hub_furniture
        on event.furniture_hk = hub_furniture.furniture_hk

    union all

    select
        'furniture_mended' as activity,
        event.furniture_mended_hk as event_hk,
        'furniture' as role,
        'furniture' as case_type,
        hub_furniture.furniture_hk as case_hk,
        cast(hub_furniture.inventory_number as varchar) as case_id
    from {{ ref("nh_link_furniture_mended") }} as event
    inner join {{ ref("hub_furniture") }} as hub_furniture
        on event.furniture_hk = hub_furniture.furniture_hk

    union all

    select
        'guest_checked_in' as activity,
        event.guest_checked_in_hk as event_hk,
        'guest' as role,
        'guest' as case_type,
        hub_guest.guest_hk as case_hk,
        cast(hub_guest.guest_number as varchar) as case_id
    from {{ ref("nh_link_guest_checked_in") }} as event
    inner join {{ ref("hub_guest") }} as hub_guest
        on event.guest_hk = hub_guest.guest_hk

    union all

    select
        'guest_checked_in' as activity,
        event.guest_checked_in_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_guest_checked_in") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk

    union all

    select
        'guest_checked_in' as activity,
        event.guest_checked_in_hk as event_hk,
        'reservation' as role,
        'reservation' as case_type,
        hub_reservation.reservation_hk as case_hk,
        cast(hub_reservation.reservation_number as varchar) as case_id
    from {{ ref("nh_link_guest_checked_in") }} as event
    inner join {{ ref("hub_reservation") }} as hub_reservation
        on event.reservation_hk = hub_reservation.reservation_hk

    union all

    select
        'guest_checked_in' as activity,
        event.guest_checked_in_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_guest_checked_in") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'guest_checked_out' as activity,
        event.guest_checked_out_hk as event_hk,
        'guest' as role,
        'guest' as case_type,
        hub_guest.guest_hk as case_hk,
        cast(hub_guest.guest_number as varchar) as case_id
    from {{ ref("nh_link_guest_checked_out") }} as event
    inner join {{ ref("hub_guest") }} as hub_guest
        on event.guest_hk = hub_guest.guest_hk

    union all

    select
        'guest_checked_out' as activity,
        event.guest_checked_out_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_guest_checked_out") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk

    union all

    select
        'guest_checked_out' as activity,
        event.guest_checked_out_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_guest_checked_out") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'guest_moved_room' as activity,
        event.guest_moved_room_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_guest_moved_room") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk

    union all

    select
        'guest_moved_room' as activity,
        event.guest_moved_room_hk as event_hk,
        'from_room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_guest_moved_room") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.from_room_hk = hub_room.room_hk

    union all

    select
        'guest_moved_room' as activity,
        event.guest_moved_room_hk as event_hk,
        'to_room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_guest_moved_room") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.to_room_hk = hub_room.room_hk

    union all

    select
        'guest_never_came' as activity,
        event.guest_never_came_hk as event_hk,
        'guest' as role,
        'guest' as case_type,
        hub_guest.guest_hk as case_hk,
        cast(hub_guest.guest_number as varchar) as case_id
    from {{ ref("nh_link_guest_never_came") }} as event
    inner join {{ ref("hub_guest") }} as hub_guest
        on event.guest_hk = hub_guest.guest_hk

    union all

    select
        'guest_never_came' as activity,
        event.guest_never_came_hk as event_hk,
        'reservation' as role,
        'reservation' as case_type,
        hub_reservation.reservation_hk as case_hk,
        cast(hub_reservation.reservation_number as varchar) as case_id
    from {{ ref("nh_link_guest_never_came") }} as event
    inner join {{ ref("hub_reservation") }} as hub_reservation
        on event.reservation_hk = hub_reservation.reservation_hk

    union all

    select
        'night_bag_filled' as activity,
        event.night_bag_filled_hk as event_hk,
        'night_bag' as role,
        'cash_bag' as case_type,
        hub_cash_bag.cash_bag_hk as case_hk,
        cast(hub_cash_bag.collision_code as varchar) || '-' || cast(hub_cash_bag.bag_number as varchar) as case_id
    from {{ ref("nh_link_night_bag_filled") }} as event
    inner join {{ ref("hub_cash_bag") }} as hub_cash_bag
        on event.night_bag_hk = hub_cash_bag.cash_bag_hk

    union all

    select
        'night_closed' as activity,
        event.night_closed_hk as event_hk,
        'business_night' as role,
        'business_night' as case_type,
        hub_business_night.business_night_hk as case_hk,
        cast(hub_business_night.business_day as varchar) as case_id
    from {{ ref("nh_link_night_closed") }} as event
    inner join {{ ref("hub_business_night") }} as hub_business_night
        on event.business_night_hk = hub_business_night.business_night_hk

    union all

    select
        'order_delivered' as activity,
        event.order_delivered_hk as event_hk,
        'room_order' as role,
        'room_order' as case_type,
        hub_room_order.room_order_hk as case_hk,
        cast(hub_room_order.order_number as varchar) as case_id
    from {{ ref("nh_link_order_delivered") }} as event
    inner join {{ ref("hub_room_order") }} as hub_room_order
        on event.room_order_hk = hub_room_order.room_order_hk

    union all

    select
        'order_delivered' as activity,
        event.order_delivered_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_order_delivered") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'order_delivered' as activity,
        event.order_delivered_hk as event_hk,
        'porter' as role,
        'porter' as case_type,
        hub_porter.porter_hk as case_hk,
        cast(hub_porter.porter_badge as varchar) as case_id
    from {{ ref("nh_link_order_delivered") }} as event
    inner join {{ ref("hub_porter") }} as hub_porter
        on event.porter_hk = hub_porter.porter_hk

    union all

    select
        'order_prepared' as activity,
        event.order_prepared_hk as event_hk,
        'room_order' as role,
        'room_order' as case_type,
        hub_room_order.room_order_hk as case_hk,
        cast(hub_room_order.order_number as varchar) as case_id
    from {{ ref("nh_link_order_prepared") }} as event
    inner join {{ ref("hub_room_order") }} as hub_room_order
        on event.room_order_hk = hub_room_order.room_order_hk

    union all

    select
        'order_sent_back' as activity,
        event.order_sent_back_hk as event_hk,
        'room_order' as role,
        'room_order' as case_type,
        hub_room_order.room_order_hk as case_hk,
        cast(hub_room_order.order_number as varchar) as case_id
    from {{ ref("nh_link_order_sent_back") }} as event
    inner join {{ ref("hub_room_order") }} as hub_room_order
        on event.room_order_hk = hub_room_order.room_order_hk

    union all

    select
        'order_sent_back' as activity,
        event.order_sent_back_hk as event_hk,
        'dish' as role,
        'dish' as case_type,
        hub_dish.dish_hk as case_hk,
        cast(hub_dish.dish_code as varchar) as case_id
    from {{ ref("nh_link_order_sent_back") }} as event
    inner join {{ ref("hub_dish") }} as hub_dish
        on event.dish_hk = hub_dish.dish_hk

    union all

    select
        'order_taken' as activity,
        event.order_taken_hk as event_hk,
        'room_order' as role,
        'room_order' as case_type,
        hub_room_order.room_order_hk as case_hk,
        cast(hub_room_order.order_number as varchar) as case_id
    from {{ ref("nh_link_order_taken") }} as event
    inner join {{ ref("hub_room_order") }} as hub_room_order
        on event.room_order_hk = hub_room_order.room_order_hk

    union all

    select
        'order_taken' as activity,
        event.order_taken_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_order_taken") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk

    union all

    select
        'order_taken' as activity,
        event.order_taken_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_order_taken") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'party_seated' as activity,
        event.party_seated_hk as event_hk,
        'dining_party' as role,
        'dining_party' as case_type,
        hub_dining_party.dining_party_hk as case_hk,
        cast(hub_dining_party.party_number as varchar) as case_id
    from {{ ref("nh_link_party_seated") }} as event
    inner join {{ ref("hub_dining_party") }} as hub_dining_party
        on event.dining_party_hk = hub_dining_party.dining_party_hk

    union all

    select
        'party_seated' as activity,
        event.party_seated_hk as event_hk,
        'dining_table' as role,
        'dining_table' as case_type,
        hub_dining_table.dining_table_hk as case_hk,
        cast(hub_dining_table.table_number as varchar) as case_id
    from {{ ref("nh_link_party_seated") }} as event
    inner join {{ ref("hub_dining_table") }} as hub_dining_table
        on event.dining_table_hk = hub_dining_table.dining_table_hk

    union all

    select
        'party_seated' as activity,
        event.party_seated_hk as event_hk,
        'waiter' as role,
        'waiter' as case_type,
        hub_waiter.waiter_hk as case_hk,
        cast(hub_waiter.waiter_code as varchar) as case_id
    from {{ ref("nh_link_party_seated") }} as event
    inner join {{ ref("hub_waiter") }} as hub_waiter
        on event.waiter_hk = hub_waiter.waiter_hk

    union all

    select
        'party_seated' as activity,
        event.party_seated_hk as event_hk,
        'guest' as role,
        'guest' as case_type,
        hub_guest.guest_hk as case_hk,
        cast(hub_guest.guest_number as varchar) as case_id
    from {{ ref("nh_link_party_seated") }} as event
    inner join {{ ref("hub_guest") }} as hub_guest
        on event.guest_hk = hub_guest.guest_hk

    union all

    select
        'payment_taken' as activity,
        event.payment_taken_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_payment_taken") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk

    union all

    select
        'refund_given' as activity,
        event.refund_given_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_refund_given") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk

    union all

    select
        'reservation_cancelled' as activity,
        event.reservation_cancelled_hk as event_hk,
        'reservation' as role,
        'reservation' as case_type,
        hub_reservation.reservation_hk as case_hk,
        cast(hub_reservation.reservation_number as varchar) as case_id
    from {{ ref("nh_link_reservation_cancelled") }} as event
    inner join {{ ref("hub_reservation") }} as hub_reservation
        on event.reservation_hk = hub_reservation.reservation_hk

    union all

    select
        'reservation_changed' as activity,
        event.reservation_changed_hk as event_hk,
        'reservation' as role,
        'reservation' as case_type,
        hub_reservation.reservation_hk as case_hk,
        cast(hub_reservation.reservation_number as varchar) as case_id
    from {{ ref("nh_link_reservation_changed") }} as event
    inner join {{ ref("hub_reservation") }} as hub_reservation
        on event.reservation_hk = hub_reservation.reservation_hk

    union all

    select
        'reservation_created' as activity,
        event.reservation_created_hk as event_hk,
        'guest' as role,
        'guest' as case_type,
        hub_guest.guest_hk as case_hk,
        cast(hub_guest.guest_number as varchar) as case_id
    from {{ ref("nh_link_reservation_created") }} as event
    inner join {{ ref("hub_guest") }} as hub_guest
        on event.guest_hk = hub_guest.guest_hk

    union all

    select
        'reservation_created' as activity,
        event.reservation_created_hk as event_hk,
        'reservation' as role,
        'reservation' as case_type,
        hub_reservation.reservation_hk as case_hk,
        cast(hub_reservation.reservation_number as varchar) as case_id
    from {{ ref("nh_link_reservation_created") }} as event
    inner join {{ ref("hub_reservation") }} as hub_reservation
        on event.reservation_hk = hub_reservation.reservation_hk

    union all

    select
        'room_cleaned' as activity,
        event.room_cleaned_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_room_cleaned") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'room_cleaned' as activity,
        event.room_cleaned_hk as event_hk,
        'housekeeper' as role,
        'housekeeper' as case_type,
        hub_housekeeper.housekeeper_hk as case_hk,
        cast(hub_housekeeper.staff_number as varchar) as case_id
    from {{ ref("nh_link_room_cleaned") }} as event
    inner join {{ ref("hub_housekeeper") }} as hub_housekeeper
        on event.housekeeper_hk = hub_housekeeper.housekeeper_hk

    union all

    select
        'room_inspected' as activity,
        event.room_inspected_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_room_inspected") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'room_inspected' as activity,
        event.room_inspected_hk as event_hk,
        'inspector' as role,
        'housekeeper' as case_type,
        hub_housekeeper.housekeeper_hk as case_hk,
        cast(hub_housekeeper.staff_number as varchar) as case_id
    from {{ ref("nh_link_room_inspected") }} as event
    inner join {{ ref("hub_housekeeper") }} as hub_housekeeper
        on event.inspector_hk = hub_housekeeper.housekeeper_hk

    union all

    select
        'room_put_out_of_order' as activity,
        event.room_put_out_of_order_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_room_put_out_of_order") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'tab_paid' as activity,
        event.tab_paid_hk as event_hk,
        'dining_party' as role,
        'dining_party' as case_type,
        hub_dining_party.dining_party_hk as case_hk,
        cast(hub_dining_party.party_number as varchar) as case_id
    from {{ ref("nh_link_tab_paid") }} as event
    inner join {{ ref("hub_dining_party") }} as hub_dining_party
        on event.dining_party_hk = hub_dining_party.dining_party_hk

    union all

    select
        'tab_paid' as activity,
        event.tab_paid_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_tab_paid") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk
)

select
    events.activity || ':' || {{ puddingstone.key_as_text("events.event_hk") }} as event_id,
    events.activity,
    events.happened_at,
    parties.case_type,
    parties.case_id,
    {{ puddingstone.key_as_text("parties.case_hk") }} as case_key,
    parties.role,
    events.load_datetime,
    events.record_source,
    events.facts
from events
left join parties
    on events.activity = parties.activity
    and events.event_hk = parties.event_hk
