-- What the business vault of Fancy Hotel has to say, told from the deliveries alone: reads the views of the oracle.

create macro room_as_of(asked) as table
select room.building, room.room, description.facts as description, upkeep.facts as upkeep
from room
left join known('room_description_told', asked) as description on room.building || '-' || room.room = description.thing
left join known('room_upkeep_told', asked) as upkeep on room.building || '-' || room.room = upkeep.thing;

create view stay_length as
select stay, date_diff('day', max(came.moment), max(went.moment)) as nights
from guest_checked_in as came
full join guest_checked_out as went using (stay)
group by stay;

create view room_readiness as
select building, room,
    coalesce(max(inspected.moment) >= max(cleaned.moment), max(inspected.moment) is not null) as is_inspected
from room_cleaned as cleaned
full join room_inspected as inspected using (building, room)
group by building, room;

create view logged as
select 'reservation_created' as activity, moment, role, type, key
from reservation_created
cross join lateral (values ('guest', 'guest', guest), ('reservation', 'reservation', reservation)) as party(role, type, key)
union all
select 'reservation_changed', moment, 'reservation', 'reservation', reservation from reservation_changed
union all
select 'reservation_cancelled', moment, 'reservation', 'reservation', reservation from reservation_cancelled
union all
select 'guest_never_came', moment, role, type, key
from guest_never_came
cross join lateral (values ('guest', 'guest', guest), ('reservation', 'reservation', reservation)) as party(role, type, key)
union all
select 'guest_checked_in', moment, role, type, key
from guest_checked_in
cross join lateral (values
    ('guest', 'guest', guest),
    ('stay', 'stay', cast(stay as varchar)),
    ('reservation', 'reservation', reservation),
    ('room', 'room', building || '-' || room)
) as party(role, type, key)
where key is not null
union all
select 'guest_moved_room', moment, role, type, key
from guest_moved_room
cross join lateral (values
    ('stay', 'stay', cast(stay as varchar)),
    ('from_room', 'room', from_building || '-' || from_room),
    ('to_room', 'room', to_building || '-' || to_room)
) as party(role, type, key)
union all
select 'guest_checked_out', moment, role, type, key
from guest_checked_out
cross join lateral (values
    ('guest', 'guest', guest),
    ('stay', 'stay', cast(stay as varchar)),
    ('room', 'room', building || '-' || room)
) as party(role, type, key)
union all
select 'room_cleaned', moment, role, type, key
from room_cleaned
cross join lateral (values
    ('room', 'room', building || '-' || room),
    ('housekeeper', 'housekeeper', housekeeper)
) as party(role, type, key)
where key is not null
union all
select 'room_inspected', moment, role, type, key
from room_inspected
cross join lateral (values
    ('room', 'room', building || '-' || room),
    ('inspector', 'housekeeper', inspector)
) as party(role, type, key)
union all
select 'room_put_out_of_order', moment, 'room', 'room', building || '-' || room from room_put_out_of_order;
