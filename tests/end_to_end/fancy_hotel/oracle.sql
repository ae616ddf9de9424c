-- What the vault of Fancy Hotel has to hold, told from the deliveries alone.
--
-- Reads the views raw.<system>__<table>, which have every delivery's rows as text with the day they came, up to the day
-- looked at. Knows the business and the rules of loading, and nothing of the compiler or its macros.

create macro key_of(written) as upper(nullif(trim(written), ''));
create macro said(written) as nullif(trim(written), '');
create macro night(written) as cast(substr(written, 1, 4) || '-' || substr(written, 5, 2) || '-' || substr(written, 7, 2) as date);
create macro money(written) as cast(replace(written, ',', '.') as decimal(18, 2));
create macro yes_no(written) as case written when 'Y' then true when 'N' then false end;
create macro house(code) as key_of(split_part(code, '-', 1));
create macro door(code) as key_of(split_part(code, '-', 2));


-- What happened: every telling of it, complete in its parties

create view reservation_created as
select distinct key_of(GUEST_NO) as guest, key_of(RES_NO) as reservation, cast(LOGGED_AT as timestamp) as moment,
    night(ARR_DT) as arrival, night(DEP_DT) as departure, money(RATE) as nightly_rate
from raw.reception__reservation_log
where ACTION = 'NEW' and key_of(GUEST_NO) is not null and key_of(RES_NO) is not null;

create view reservation_changed as
select distinct key_of(RES_NO) as reservation, cast(LOGGED_AT as timestamp) as moment
from raw.reception__reservation_log
where ACTION = 'CHG' and key_of(RES_NO) is not null;

create view reservation_cancelled as
select distinct key_of(RES_NO) as reservation, cast(LOGGED_AT as timestamp) as moment
from raw.reception__reservation_log
where ACTION = 'CXL' and key_of(RES_NO) is not null;

create view guest_never_came as
select distinct key_of(GUEST_NO) as guest, key_of(RES_NO) as reservation, cast(LOGGED_AT as timestamp) as moment
from raw.reception__reservation_log
where ACTION = 'NSH' and key_of(GUEST_NO) is not null and key_of(RES_NO) is not null;

create view room_assigned as
select key_of(RES_NO) as reservation, key_of(BLDG) as building, key_of(ROOM_NO) as room, cast(LOGGED_AT as timestamp) as moment,
    min(day) as day
from raw.reception__reservation_log
where ACTION = 'ASG' and key_of(RES_NO) is not null and key_of(BLDG) is not null and key_of(ROOM_NO) is not null
group by all;

create view guest_checked_in as
select distinct key_of(GUEST_NO) as guest, cast(STAY_NO as bigint) as stay, key_of(RES_NO) as reservation,
    key_of(BLDG) as building, key_of(ROOM_NO) as room, cast(MOVED_AT as timestamp) as moment, cast(PAX as bigint) as people
from raw.reception__stay_log
where MOVEMENT = 'IN' and key_of(GUEST_NO) is not null and key_of(STAY_NO) is not null
    and key_of(BLDG) is not null and key_of(ROOM_NO) is not null;

create view guest_moved_room as
select distinct cast(STAY_NO as bigint) as stay, key_of(BLDG) as from_building, key_of(ROOM_NO) as from_room,
    key_of(TO_BLDG) as to_building, key_of(TO_ROOM_NO) as to_room, cast(MOVED_AT as timestamp) as moment
from raw.reception__stay_log
where MOVEMENT = 'MOVE' and key_of(STAY_NO) is not null and key_of(BLDG) is not null and key_of(ROOM_NO) is not null
    and key_of(TO_BLDG) is not null and key_of(TO_ROOM_NO) is not null;

create view guest_checked_out as
select distinct key_of(GUEST_NO) as guest, cast(STAY_NO as bigint) as stay, key_of(BLDG) as building, key_of(ROOM_NO) as room,
    cast(MOVED_AT as timestamp) as moment, money(BILL_AMT) as bill, yes_no(RETURN_FLG) as would_return
from raw.reception__stay_log
where MOVEMENT = 'OUT' and key_of(GUEST_NO) is not null and key_of(STAY_NO) is not null
    and key_of(BLDG) is not null and key_of(ROOM_NO) is not null;

create view room_cleaned as
select distinct house(room_code) as building, door(room_code) as room, key_of(badge) as housekeeper,
    cast(done_at as timestamp) as moment
from raw.housekeeping__job
where kind = 'CLEAN' and house(room_code) is not null and door(room_code) is not null;

create view room_inspected as
select distinct house(room_code) as building, door(room_code) as room, key_of(badge) as inspector,
    cast(done_at as timestamp) as moment
from raw.housekeeping__job
where kind = 'INSPECT' and house(room_code) is not null and door(room_code) is not null and key_of(badge) is not null;

create view room_put_out_of_order as
select distinct house(room_code) as building, door(room_code) as room, cast(reported_at as timestamp) as moment
from raw.housekeeping__defect
where house(room_code) is not null and door(room_code) is not null;


-- What there is: whoever was named anywhere, even where the rest of the row is no use

create view guest as
select distinct guest from (
    select key_of(GUEST_NO) as guest from raw.reception__guest_master
    union all select key_of(GUEST_NO) from raw.reception__guest_contact
    union all select key_of(hotel_guest_ref) from raw.loyalty__member
    union all select key_of(GUEST_NO) from raw.reception__reservation_log where ACTION in ('NEW', 'NSH')
    union all select key_of(GUEST_NO) from raw.reception__stay_log where MOVEMENT in ('IN', 'OUT')
)
where guest is not null;

create view reservation as
select distinct reservation from (
    select key_of(RES_NO) as reservation from raw.reception__reservation_log
    union all select key_of(RES_NO) from raw.reception__stay_log where MOVEMENT = 'IN'
)
where reservation is not null;

create view stay as
select distinct cast(STAY_NO as bigint) as stay from raw.reception__stay_log where key_of(STAY_NO) is not null;

create view room as
select distinct building, room from (
    select key_of(BLDG) as building, key_of(ROOM_NO) as room from raw.reception__room_master
    union all select key_of(BLDG), key_of(ROOM_NO) from raw.reception__reservation_log where ACTION = 'ASG'
    union all select key_of(BLDG), key_of(ROOM_NO) from raw.reception__stay_log
    union all select key_of(TO_BLDG), key_of(TO_ROOM_NO) from raw.reception__stay_log where MOVEMENT = 'MOVE'
    union all select house(room_code), door(room_code) from raw.housekeeping__room_status
    union all select house(room_code), door(room_code) from raw.housekeeping__job
    union all select house(room_code), door(room_code) from raw.housekeeping__defect
)
where building is not null and room is not null;

create view housekeeper as
select distinct key_of(badge) as housekeeper from raw.housekeeping__job where key_of(badge) is not null;

create view room_type as
select distinct key_of(RTYPE_CD) as room_type from raw.reception__room_type where key_of(RTYPE_CD) is not null;


-- What is known about it: every telling, as (thing, day, event time, facts)

create view guest_profile_told as
select key_of(GUEST_NO) as thing, day, cast(CHANGED_AT as timestamp) as moment, row(said(LANG_CD), yes_no(VIP_FLG)) as facts
from raw.reception__guest_master;

create view guest_profile_personal_told as
select key_of(GUEST_NO) as thing, day, cast(CHANGED_AT as timestamp) as moment,
    row(upper(said(FULL_NAME)), strptime(said(BIRTH_DT), '%d.%m.%Y')) as facts
from raw.reception__guest_master;

create view guest_membership_told as
select key_of(hotel_guest_ref) as thing, day, cast(as_of as timestamp) as moment,
    row(said(tier), cast(points_balance as decimal(28, 6)), cast(enrolled_on as date)) as facts
from raw.loyalty__member;

create view room_description_told as
select key_of(BLDG) || '-' || key_of(ROOM_NO) as thing, day, cast(CHANGED_AT as timestamp) as moment,
    row(said(RTYPE_CD), cast(FLOOR_NO as bigint), said(VIEW_TXT)) as facts
from raw.reception__room_master;

create view room_upkeep_told as
select house(room_code) || '-' || door(room_code) as thing, day, cast(status_since as timestamp) as moment,
    row(said(status), cast(minutes_to_clean as double), cast(deep_cleaned_on as date)) as facts
from raw.housekeeping__room_status;

create view reservation_terms_told as
select key_of(RES_NO) as thing, day, cast(LOGGED_AT as timestamp) as moment, row(night(ARR_DT), night(DEP_DT), money(RATE)) as facts
from raw.reception__reservation_log
where ACTION in ('NEW', 'CHG');


-- A telling is a replay if what was told last about that event time says the same; a version is a telling that is no
-- replay and says something else than the one that came before it

create macro versions(told) as table
with
tellings as (
    select distinct thing, day, moment, facts from query_table(told) where thing is not null
),
fresh as (
    select * from tellings
    qualify facts is distinct from lag(facts) over (partition by thing, moment order by day)
)
select thing, day, moment, facts from fresh
qualify facts is distinct from lag(facts) over (partition by thing order by day, moment);


create view guest_profile as from versions('guest_profile_told');
create view guest_profile_personal as from versions('guest_profile_personal_told');
create view guest_membership as from versions('guest_membership_told');
create view room_description as from versions('room_description_told');
create view room_upkeep as from versions('room_upkeep_told');
create view reservation_terms as from versions('reservation_terms_told');


-- Contacts come as a set: all of a guest's at once, or none

create view contact_set as
select key_of(GUEST_NO) as guest, day, list_sort(list(distinct row(key_of(CHANNEL_CD), upper(said(ADDRESS))))) as contacts
from raw.reception__guest_contact
where key_of(GUEST_NO) is not null
group by all;

create view contact as
with compared as (select *, lag(contacts) over (partition by guest order by day) as before from contact_set)
select guest, day, unnest(contacts) as contact from compared where contacts is distinct from before;


-- One room at a time: an assignment holds until the next one

create view room_held as
select reservation, building, room, moment, lead(moment) over (partition by reservation order by moment) as until
from room_assigned;

create view assigned_pair as select distinct reservation, building, room from room_assigned;


-- What is known of a thing as of a moment: what was told last about the latest event time up to then

create macro known(told, asked) as table
select thing, facts from query_table(told)
where thing is not null and moment <= asked
qualify row_number() over (partition by thing order by moment desc, day desc) = 1;

create macro guest_known(asked) as table
select guest.guest, profile.facts[1] as language, profile.facts[2] as is_vip,
    membership.facts[1] as tier, membership.facts[2] as points, membership.facts[3] as joined_on
from guest
left join known('guest_profile_told', asked) as profile on guest.guest = profile.thing
left join known('guest_membership_told', asked) as membership on guest.guest = membership.thing;

create view guest_known_now as from guest_known(timestamp '9999-12-30');

create view booking_known as from reservation_created;

create view room_type_known as
select key_of(RTYPE_CD) as room_type, arg_min(said(RTYPE_NAME), day) as name, arg_min(cast(SLEEPS as bigint), day) as sleeps,
    arg_min(cast(LIST_PRICE as decimal(18, 2)), day) as list_price
from raw.reception__room_type
where key_of(RTYPE_CD) is not null
group by all;

create view room_known as
select room.building, room.room,
    description.facts[1] as room_type, description.facts[2] as floor, description.facts[3] as view,
    upkeep.facts[1] as state, upkeep.facts[2] as minutes_to_clean, upkeep.facts[3] as deep_cleaned_on,
    room_type_known.name, room_type_known.sleeps, room_type_known.list_price
from room
left join known('room_description_told', timestamp '9999-12-31') as description
    on room.building || '-' || room.room = description.thing
left join known('room_upkeep_told', timestamp '9999-12-31') as upkeep on room.building || '-' || room.room = upkeep.thing
left join room_type_known on description.facts[1] = room_type_known.room_type;

create view stay_known as
select stay, coalesce(came.guest, went.guest) as guest, came.reservation,
    coalesce(came.building, went.building) as building, coalesce(came.room, went.room) as room,
    came.moment as checked_in_at, went.moment as checked_out_at, came.people, went.bill, went.would_return
from guest_checked_in as came
full join guest_checked_out as went using (stay);


-- Who is where: everyone who has come and not gone, in the room they were given last

create macro who_is_where(asked) as table
select came.guest, came.stay, coalesce(moved.to_building, came.building) as building, coalesce(moved.to_room, came.room) as room
from guest_checked_in as came
left join (
    select * from guest_moved_room where moment <= asked
    qualify row_number() over (partition by stay order by moment desc) = 1
) as moved using (stay)
where came.moment <= asked
    and came.stay not in (select stay from guest_checked_out where moment <= asked);


create view row_count as
select 'hub_guest' as name, count(*) as row_count from guest
union all select 'hub_reservation', count(*) from reservation
union all select 'hub_stay', count(*) from stay
union all select 'hub_room', count(*) from room
union all select 'hub_housekeeper', count(*) from housekeeper
union all select 'ref_room_type', count(*) from room_type
union all select 'nh_link_reservation_created', count(*) from (select distinct guest, reservation, moment from reservation_created)
union all select 'nh_link_reservation_changed', count(*) from reservation_changed
union all select 'nh_link_reservation_cancelled', count(*) from reservation_cancelled
union all select 'nh_link_guest_never_came', count(*) from guest_never_came
union all select 'nh_link_guest_checked_in', count(*) from guest_checked_in
union all select 'nh_link_guest_moved_room', count(*) from guest_moved_room
union all select 'nh_link_guest_checked_out', count(*) from guest_checked_out
union all select 'nh_link_room_cleaned', count(*) from room_cleaned
union all select 'nh_link_room_inspected', count(*) from room_inspected
union all select 'nh_link_room_put_out_of_order', count(*) from room_put_out_of_order
union all select 'link_room_assigned', count(*) from assigned_pair
union all select 'sat_guest__profile', count(*) from guest_profile
union all select 'sat_guest__profile__personal', count(*) from guest_profile_personal
union all select 'ma_sat_guest__contacts__personal', count(*) from contact
union all select 'sat_guest__membership', count(*) from guest_membership
union all select 'sat_room__description', count(*) from room_description
union all select 'sat_room_to_keep__upkeep', count(*) from room_upkeep
union all select 'sat_reservation__terms', count(*) from reservation_terms;
