"""Housekeeping: rooms are cleaned, inspected, taken out of order and put right again."""

from domain_models.fancy_hotel import housekeepers, trolley_tablets
from domain_models.fancy_hotel.visiting import Room, guest_checked_in, guest_checked_out, guest_moved_room
from puddingstone import *

context = Context(subdomain="supporting")


# How the tablets write it: house and number in one code, A-007

house = sql("split_part(room_code, '-', 1)")
number = sql("split_part(room_code, '-', 2)")


# Things


@owned_by(housekeepers)
class RoomToKeep(Room):
    """A room, as housekeeping knows it: the same door, other cares."""

    @recorded_in(
        trolley_tablets,
        table="room_status",
        columns={
            "building": house,
            "room_number": number,
            "state": "status",
        },
        event_time="status_since",
        changes="constantly",
    )
    class Upkeep(Details):
        """Whether a room can be let right now, and what it takes to keep it."""

        state: Text
        """CLEAN, DIRTY or OUT OF ORDER."""
        minutes_to_clean: Measurement | None
        """How long it took on average, the last ten times."""
        deep_cleaned_on: Day | None
        """When carpets and curtains were last done."""


@owned_by(housekeepers)
class Housekeeper(Entity):
    """Someone of our own staff who cleans rooms; people from the agency have no number with us."""

    staff_number: Key[Text]
    """On the badge."""


# Happenings


@recorded_in(
    trolley_tablets,
    table="job",
    where="kind = 'CLEAN'",
    columns={
        "building": house,
        "room_number": number,
        "staff_number": "badge",
        "cleaned_at": "done_at",
        "towels": "towels_used",
    },
)
def room_cleaned(room: Room, housekeeper: Housekeeper | None, cleaned_at: Moment, towels: Number | None) -> Event:
    """A room is made ready, by one of us or by someone from the agency."""


@recorded_in(
    trolley_tablets,
    table="job",
    where="kind = 'INSPECT'",
    columns={
        "building": house,
        "room_number": number,
        "inspector__staff_number": "badge",
        "inspected_at": "done_at",
        "remark": "note",
    },
)
def room_inspected(
    room: Room, inspector: Housekeeper, inspected_at: Moment, score: Number, remark: Text | None
) -> Event:
    """Someone looks whether a room is fit for the next guest; ten is faultless."""


@recorded_in(
    trolley_tablets,
    table="defect",
    columns={
        "building": house,
        "room_number": number,
        "put_out_at": "reported_at",
        "fault": "what",
        "expected_back_on": "fixed_by",
    },
)
def room_put_out_of_order(room: Room, put_out_at: Moment, fault: Text, expected_back_on: Day | None) -> Event:
    """Something is broken, and the room is not let until it is mended."""


# What follows from it


@computed_from(room_cleaned, room_inspected, of=RoomToKeep)
class Readiness(Computed):
    """Whether a room is fit for the next guest, as far as we have seen."""

    is_inspected: YesNo = computed("coalesce(room_inspected_at >= room_cleaned_at, room_inspected_at is not null)")
    """Whether someone has looked at it since it was last cleaned."""


# What leads to what

outcomes = [
    leads_to(guest_checked_out, [room_cleaned]),
    leads_to(guest_moved_room, [room_cleaned]),
    leads_to(room_cleaned, [room_inspected], unusually=[room_put_out_of_order]),
    leads_to(room_inspected, [guest_checked_in], unusually=[room_put_out_of_order]),
    leads_to(room_put_out_of_order, [room_cleaned]),
]
