"""Stopping: guests drive up; somebody in the office knows who is known at the lodge as well."""

from domain_models.lodge.staying import Guest
from domain_models.roadhouse import slate
from puddingstone import *


class Driver(Guest):
    """A guest with a number of the roadhouse."""

    @recorded_in(slate, table="drivers", columns={"guest_number": "no"})
    class Car(Details):
        """What a driver is known by."""

        nickname: Personal[Text]
        plate: Text


@recorded_in(
    slate,
    table="matches",
    columns={
        "guest__collision_code": sql("'LO'"),
        "guest__guest_number": "lodge_no",
        "driver__guest_number": "road_no",
    },
)
def same_person(guest: Guest, driver: Driver, is_same: YesNo) -> SameAs:
    """A guest of the lodge and a driver are one person, until somebody takes that back."""
