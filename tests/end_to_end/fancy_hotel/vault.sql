-- The vault of Fancy Hotel, read back in the words of the oracle: the same names, the same columns, as the schema told.

create schema told;

create macro spelt(key) as upper(trim(key));
create macro delivery(loaded) as cast(loaded as date) - date '2026-03-01';

create view told.guest as select spelt(guest_number) as guest from hub_guest;

create view told.reservation as
select spelt(reservation_number) as reservation from hub_reservation;

create view told.stay as select stay_number as stay from hub_stay;

create view told.room as select spelt(building) as building, spelt(room_number) as room from hub_room;

create view told.housekeeper as
select spelt(staff_number) as housekeeper from hub_housekeeper;

create view told.reservation_created as
select spelt(guest_number) as guest, spelt(reservation_number) as reservation, effective_from as moment,
    arrival, departure, nightly_rate
from nh_link_reservation_created
join hub_guest using (guest_hk)
join hub_reservation using (reservation_hk);

create view told.reservation_changed as
select spelt(reservation_number) as reservation, effective_from as moment
from nh_link_reservation_changed
join hub_reservation using (reservation_hk);

create view told.reservation_cancelled as
select spelt(reservation_number) as reservation, effective_from as moment
from nh_link_reservation_cancelled
join hub_reservation using (reservation_hk);

create view told.guest_never_came as
select spelt(guest_number) as guest, spelt(reservation_number) as reservation, effective_from as moment
from nh_link_guest_never_came
join hub_guest using (guest_hk)
join hub_reservation using (reservation_hk);

create view told.guest_checked_in as
select spelt(guest_number) as guest, stay_number as stay, spelt(reservation_number) as reservation,
    spelt(building) as building, spelt(room_number) as room, effective_from as moment, people
from nh_link_guest_checked_in
join hub_guest using (guest_hk)
join hub_stay using (stay_hk)
left join hub_reservation using (reservation_hk)
join hub_room using (room_hk);

create view told.guest_moved_room as
select stay_number as stay, spelt(old.building) as from_building, spelt(old.room_number) as from_room,
    spelt(new.building) as to_building, spelt(new.room_number) as to_room, effective_from as moment
from nh_link_guest_moved_room as moved
join hub_stay using (stay_hk)
join hub_room as old on moved.from_room_hk = old.room_hk
join hub_room as new on moved.to_room_hk = new.room_hk;

create view told.guest_checked_out as
select spelt(guest_number) as guest, stay_number as stay, spelt(building) as building, spelt(room_number) as room,
    effective_from as moment, bill, would_return
from nh_link_guest_checked_out
join hub_guest using (guest_hk)
join hub_stay using (stay_hk)
join hub_room using (room_hk);

create view told.room_cleaned as
select spelt(building) as building, spelt(room_number) as room, spelt(staff_number) as housekeeper, effective_from as moment
from nh_link_room_cleaned
join hub_room using (room_hk)
left join hub_housekeeper using (housekeeper_hk);

create view told.room_inspected as
select spelt(building) as building, spelt(room_number) as room, spelt(staff_number) as inspector, effective_from as moment
from nh_link_room_inspected
join hub_room using (room_hk)
join hub_housekeeper on inspector_hk = housekeeper_hk;

create view told.room_put_out_of_order as
select spelt(building) as building, spelt(room_number) as room, effective_from as moment
from nh_link_room_put_out_of_order
join hub_room using (room_hk);

create view told.guest_profile as
select spelt(guest_number) as thing, delivery(sat.load_datetime) as day, effective_from as moment, row(language, is_vip) as facts
from sat_guest__profile as sat
join hub_guest using (guest_hk);

create view told.guest_profile_personal as
select spelt(guest_number) as thing, delivery(sat.load_datetime) as day, effective_from as moment,
    row(upper(full_name), cast(born_on as timestamp)) as facts
from sat_guest__profile__personal as sat
join hub_guest using (guest_hk);

create view told.guest_membership as
select spelt(guest_number) as thing, delivery(sat.load_datetime) as day, effective_from as moment,
    row(tier, points, joined_on) as facts
from sat_guest__membership as sat
join hub_guest using (guest_hk);

create view told.room_description as
select spelt(building) || '-' || spelt(room_number) as thing, delivery(sat.load_datetime) as day, effective_from as moment,
    row(room_type, floor, view) as facts
from sat_room__description as sat
join hub_room using (room_hk);

create view told.room_upkeep as
select spelt(building) || '-' || spelt(room_number) as thing, delivery(sat.load_datetime) as day, effective_from as moment,
    row(state, minutes_to_clean, deep_cleaned_on) as facts
from sat_room_to_keep__upkeep as sat
join hub_room using (room_hk);

create view told.reservation_terms as
select spelt(reservation_number) as thing, delivery(sat.load_datetime) as day, effective_from as moment,
    row(arrival, departure, nightly_rate) as facts
from sat_reservation__terms as sat
join hub_reservation using (reservation_hk);

create view told.contact as
select spelt(guest_number) as guest, delivery(sat.load_datetime) as day, row(channel, upper(address)) as contact
from ma_sat_guest__contacts__personal as sat
join hub_guest using (guest_hk);

create view told.room_type_known as
select room_type_code as room_type, name, sleeps, list_price from ref_room_type;

create view told.room_turn as
select spelt(reservation_number) as reservation, spelt(building) as building, spelt(room_number) as room,
    start_date as moment, nullif(end_date, timestamp '9999-12-31 23:59:59.999999') as until
from eff_sat_room_assigned as eff
join hub_reservation using (reservation_hk)
join hub_room using (room_hk);

create view told.room_held as
select spelt(reservation_number) as reservation, spelt(building) as building, spelt(room_number) as room,
    start_date as moment, nullif(arg_max(end_date, eff.load_datetime), timestamp '9999-12-31 23:59:59.999999') as until
from eff_sat_room_assigned as eff
join hub_reservation using (reservation_hk)
join hub_room using (room_hk)
group by all;

create view told.assigned_pair as
select spelt(reservation_number) as reservation, spelt(building) as building, spelt(room_number) as room
from link_room_assigned
join hub_reservation using (reservation_hk)
join hub_room using (room_hk);

create view told.room_known as
select spelt(building) as building, spelt(room_number) as room, room_type, floor, view, state, minutes_to_clean, deep_cleaned_on,
    room_type__name as name, room_type__sleeps as sleeps, room_type__list_price as list_price
from dim_room;

create macro told.guest_known(asked) as table
select spelt(guest_number) as guest, language, is_vip, tier, points, joined_on
from dim_guest_as_of
where valid_from <= asked and asked < valid_to;

create view told.guest_known_now as
select spelt(guest_number) as guest, language, is_vip, tier, points, joined_on from dim_guest;

create view told.stay_known as
select stay_number as stay, spelt(guest_number) as guest, spelt(reservation_number) as reservation,
    spelt(building) as building, spelt(room_number) as room,
    guest_checked_in_at as checked_in_at, guest_checked_out_at as checked_out_at, people, bill, would_return
from fct_stays
left join dim_guest using (guest_key)
left join dim_room using (room_key)
left join hub_reservation on fct_stays.reservation_key = lower(hex(cast(hub_reservation.reservation_hk as blob)));

create view told.booking_known as
select spelt(guest_number) as guest, spelt(reservation_number) as reservation, reservation_created_at as moment,
    arrival, departure, nightly_rate
from fct_reservations
join dim_guest using (guest_key)
join hub_reservation on fct_reservations.reservation_key = lower(hex(cast(hub_reservation.reservation_hk as blob)));
