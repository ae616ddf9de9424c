"""Visiting: guests book, arrive, stay and leave."""

from domain_models.fancy_hotel import front_office, loyalty, reception
from puddingstone import *

context = Context(subdomain="core")


# How reception writes it: 27.03.1980 for a birthday, 20260327 for a night, 129,50 for money, Y and N for yes and no

birthday = sql(
    "case when BIRTH_DT like '__.__.____'"
    " then substr(BIRTH_DT, 7, 4) || '-' || substr(BIRTH_DT, 4, 2) || '-' || substr(BIRTH_DT, 1, 2) end"
)
first_night = sql("substr(ARR_DT, 1, 4) || '-' || substr(ARR_DT, 5, 2) || '-' || substr(ARR_DT, 7, 2)")
day_after = sql("substr(DEP_DT, 1, 4) || '-' || substr(DEP_DT, 5, 2) || '-' || substr(DEP_DT, 7, 2)")
rate = sql("replace(RATE, ',', '.')")
bill = sql("replace(BILL_AMT, ',', '.')")
vip = sql("case VIP_FLG when 'Y' then 'true' when 'N' then 'false' end")
returning = sql("case RETURN_FLG when 'Y' then 'true' when 'N' then 'false' end")


# Things


@owned_by(front_office)
class Guest(Entity):
    """A person who stays, has stayed or is about to stay with us."""

    guest_number: Key[Text]
    """Given at the first booking, printed on the registration card, kept for life."""

    @recorded_in(
        reception,
        table="guest_master",
        columns={
            "guest_number": "GUEST_NO",
            "full_name": "FULL_NAME",
            "born_on": birthday,
            "language": "LANG_CD",
            "is_vip": vip,
        },
        event_time="CHANGED_AT",
        changes="rarely",
    )
    class Profile(Details):
        """What we ask of every guest on arrival."""

        full_name: Personal[Text]
        """As printed in the passport."""
        born_on: Personal[Day] | None
        """Asked for only where the law wants it on the registration card."""
        language: Text | None
        """The language in which we greet them: two letters."""
        is_vip: YesNo
        """Whether the manager wants to be told of their arrival."""

    @recorded_in(
        reception,
        table="guest_contact",
        columns={"guest_number": "GUEST_NO", "channel": "CHANNEL_CD", "address": "ADDRESS"},
        changes="often",
    )
    class Contacts(Details):
        """How we reach a guest; whenever one way changes, reception sends all of them again."""

        channel: Key[Text]
        """MAIL, PHONE or POST; one address for each."""
        address: Personal[Text]
        """Where a message on this channel finds them."""

    @recorded_in(
        loyalty,
        table="member",
        columns={"guest_number": "hotel_guest_ref", "points": "points_balance", "joined_on": "enrolled_on"},
        event_time="as_of",
        changes="often",
    )
    class Membership(Details):
        """What a guest is to the membership programme."""

        tier: Text
        """PEBBLE, STONE or BOULDER."""
        points: Quantity
        """What they may spend; half points are given for breakfasts."""
        joined_on: Day
        """The day on which they became a member."""


@owned_by(front_office)
@recorded_in(
    reception,
    columns={"room_type_code": "RTYPE_CD", "name": "RTYPE_NAME", "sleeps": "SLEEPS", "list_price": "LIST_PRICE"},
    changes="rarely",
)
class RoomType(Reference):
    """A kind of room, as it stands in the price list."""

    room_type_code: Key[Text]
    """Three digits; the first one says which house has most of them."""
    name: Text
    """As guests see it."""
    sleeps: Number
    """How many people it is made for."""
    list_price: Money
    """What a night costs if nothing else was agreed."""


@owned_by(front_office)
class Room(Entity):
    """A room that can be let for the night."""

    building: Key[Text]
    """The house it is in: A by the river, B in the garden."""
    room_number: Key[Text]
    """The number on the door, zeros and all: 007 is on the ground floor, 7 is the porter's lodge."""

    @recorded_in(
        reception,
        table="room_master",
        columns={
            "building": "BLDG",
            "room_number": "ROOM_NO",
            "room_type": "RTYPE_CD",
            "floor": "FLOOR_NO",
            "view": "VIEW_TXT",
        },
        event_time="CHANGED_AT",
        changes="rarely",
    )
    class Description(Details):
        """What reception tells a guest about a room."""

        room_type: RoomType
        """What it is sold as."""
        floor: Number
        """Counted from the entrance: 0 is the ground floor."""
        view: Text | None
        """What is seen from its window."""


@owned_by(front_office)
class Reservation(Entity):
    """Our word to keep a room for a guest."""

    reservation_number: Key[Text]
    """On the confirmation that the guest holds."""

    @recorded_in(
        reception,
        table="reservation_log",
        where="ACTION in ('NEW', 'CHG')",
        columns={
            "reservation_number": "RES_NO",
            "arrival": first_night,
            "departure": day_after,
            "nightly_rate": rate,
        },
        event_time="LOGGED_AT",
        changes="often",
    )
    class Terms(Details):
        """What was agreed, as it stands now."""

        arrival: Day
        """The day on which the guest is expected."""
        departure: Day
        """The day on which the guest wants to leave."""
        nightly_rate: Money
        """What the guest pays for each night."""


@owned_by(front_office)
class Stay(Entity):
    """The time between one arrival and one departure of a guest."""

    stay_number: Key[Number]
    """Counted up by the front desk, one for each key that is handed out."""


# Happenings: before the stay


@recorded_in(
    reception,
    table="reservation_log",
    where="ACTION = 'NEW'",
    columns={
        "guest_number": "GUEST_NO",
        "reservation_number": "RES_NO",
        "created_at": "LOGGED_AT",
        "arrival": first_night,
        "departure": day_after,
        "nightly_rate": rate,
    },
)
def reservation_created(
    guest: Guest,
    reservation: Reservation,
    created_at: Moment,
    arrival: Day,
    departure: Day,
    nightly_rate: Money,
) -> Event:
    """A guest books for some nights."""


@recorded_in(
    reception,
    table="reservation_log",
    where="ACTION = 'CHG'",
    columns={
        "reservation_number": "RES_NO",
        "changed_at": "LOGGED_AT",
        "new_arrival": first_night,
        "new_departure": day_after,
    },
)
def reservation_changed(reservation: Reservation, changed_at: Moment, new_arrival: Day, new_departure: Day) -> Event:
    """A guest asks for other nights, and gets them."""


@recorded_in(
    reception,
    table="reservation_log",
    where="ACTION = 'CXL'",
    columns={"reservation_number": "RES_NO", "cancelled_at": "LOGGED_AT", "reason": "REMARK"},
)
def reservation_cancelled(reservation: Reservation, cancelled_at: Moment, reason: Text | None) -> Event:
    """A guest gives the room back before arriving, and may say why."""


@recorded_in(
    reception,
    table="reservation_log",
    where="ACTION = 'NSH'",
    columns={"guest_number": "GUEST_NO", "reservation_number": "RES_NO", "given_up_at": "LOGGED_AT"},
)
def guest_never_came(guest: Guest, reservation: Reservation, given_up_at: Moment) -> Event:
    """The night is over and nobody has come: we stop waiting, and the room may be let again."""


@recorded_in(
    reception,
    table="reservation_log",
    where="ACTION = 'ASG'",
    columns={"reservation_number": "RES_NO", "building": "BLDG", "room_number": "ROOM_NO"},
    event_time="LOGGED_AT",
)
def room_assigned(reservation: Reservation, room: Room) -> Relationship:
    """A reservation holds one room at a time; until the guest arrives the room may change."""


# Happenings: the stay


@recorded_in(
    reception,
    table="stay_log",
    where="MOVEMENT = 'IN'",
    columns={
        "guest_number": "GUEST_NO",
        "stay_number": "STAY_NO",
        "reservation_number": "RES_NO",
        "building": "BLDG",
        "room_number": "ROOM_NO",
        "checked_in_at": "MOVED_AT",
        "people": "PAX",
    },
)
def guest_checked_in(
    guest: Guest,
    stay: Stay,
    reservation: Reservation | None,
    room: Room,
    checked_in_at: Moment,
    people: Number,
) -> Event:
    """A guest is handed the key; one who walks in from the street has no reservation."""


@recorded_in(
    reception,
    table="stay_log",
    where="MOVEMENT = 'MOVE'",
    columns={
        "stay_number": "STAY_NO",
        "from_room__building": "BLDG",
        "from_room__room_number": "ROOM_NO",
        "to_room__building": "TO_BLDG",
        "to_room__room_number": "TO_ROOM_NO",
        "moved_at": "MOVED_AT",
        "reason": "REMARK",
    },
)
def guest_moved_room(stay: Stay, from_room: Room, to_room: Room, moved_at: Moment, reason: Text | None) -> Event:
    """A guest who is staying changes from one room to another."""


@recorded_in(
    reception,
    table="stay_log",
    where="MOVEMENT = 'OUT'",
    columns={
        "guest_number": "GUEST_NO",
        "stay_number": "STAY_NO",
        "building": "BLDG",
        "room_number": "ROOM_NO",
        "checked_out_at": "MOVED_AT",
        "bill": bill,
        "would_return": returning,
    },
)
def guest_checked_out(
    guest: Guest,
    stay: Stay,
    room: Room,
    checked_out_at: Moment,
    bill: Money,
    would_return: YesNo | None,
) -> Event:
    """A guest gives the key back, pays, and perhaps answers whether they would come again."""


# What follows from it


@computed_from(guest_checked_in, guest_checked_out, of=Stay)
class Length(Computed):
    """How long a guest stayed; not known before they leave."""

    nights: Number = computed("datediff('day', guest_checked_in_at, guest_checked_out_at)", always="nights >= 0")
    """Nights between the key handed out and given back."""


@computed_from(reservation_created, reservation_cancelled, guest_never_came, of=Reservation)
class Outcome(Computed):
    """What became of a reservation, as far as we know."""

    was_cancelled: YesNo = computed("reservation_cancelled_at is not null")
    """Whether the guest gave the room back before arriving."""
    nobody_came: YesNo = computed("guest_never_came_at is not null", always="not (nobody_came and was_cancelled)")
    """Whether we waited in vain."""


# What others see of a person

masks = [
    mask(Guest.Profile, "full_name", kept_for(front_office, otherwise=redacted())),
    mask(Guest.Profile, "born_on", generalised(to="year")),
]


# What leads to what

outcomes = [
    leads_to(
        reservation_created,
        [guest_checked_in],
        unusually=[reservation_changed, reservation_cancelled, guest_never_came],
    ),
    leads_to(reservation_changed, [guest_checked_in], unusually=[reservation_cancelled, guest_never_came]),
    leads_to(guest_checked_in, [guest_checked_out], unusually=[guest_moved_room]),
    leads_to(guest_moved_room, [guest_checked_out], unusually=[guest_moved_room]),
]
