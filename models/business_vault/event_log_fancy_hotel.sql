{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

with events as (
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
),

parties as (
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
