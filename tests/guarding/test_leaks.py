"""What is personal gets out by no way unsaid, and what is not cries nowhere."""

import pytest

from tests.guarding.guarding import PROFILE, said_of

DESK = '''
class Stay(Entity):
    """From one arrival to one departure."""

    stay_number: Key[Text]


@recorded_in(reception, table="stays", columns={"booked_by": "BOOKED_BY"})
def guest_arrived(guest: Guest, stay: Stay, arrived_at: Moment, booked_by: Personal[Text], people: Number) -> Event:
    """A guest is handed the key."""


@recorded_in(reception, table="stays", columns={"left_at": "LEFT_AT", %s})
def guest_left(stay: Stay, left_at: Moment, %s) -> Event:
    """A guest gives the key back."""


stays = Product(
    "Stays",
    purpose="Who stayed",
    owner=front_office,
    offers=[
        Dimension(Guest),
        Fact("stays", grain=Stay, events=[guest_arrived, guest_left]),
        Fact("arrivals", grain=guest_arrived),
    ],
)
'''

COMPOSITES = '''
class AnyStay(Conformed):
    """A stay, wherever."""

    who: Text | None = conformed()
    people: Number = conformed()


class AnyVisit(Conformed):
    """A visit, wherever."""

    somebody: Text | None = conformed()


all_stays = Product(
    "All stays",
    purpose="All stays",
    owner=front_office,
    offers=[
        Stacked(
            "all_stays",
            shape=AnyStay,
            parts=[
                Part(stays, "stays", {"who": "%s", "people": "people"}),
                Part(stays, "arrivals", {"who": None, "people": "people"}),
            ],
        )
    ],
)

all_visits = Product(
    "All visits",
    purpose="All visits",
    owner=front_office,
    offers=[
        Stacked(
            "all_visits",
            shape=AnyVisit,
            parts=[Part(all_stays, "all_stays", {"somebody": "who"}), Part(stays, "arrivals", {"somebody": None})],
        )
    ],
)
'''


def desk(columns: str, parameters: str) -> str:
    return PROFILE + DESK % (columns, parameters)


def test_a_name_that_leaks_through_two_composites_is_said_once_where_it_begins() -> None:
    model = desk('"remark": "BOOKED_BY"', "remark: Text | None") + COMPOSITES % "remark"
    (leak,) = said_of(model)
    assert leak.code == "personal-leak"
    assert leak.address == "fancy_hotel.visiting.guest_left.remark"
    assert leak.message == (
        "fct_stays.remark shows what is personal: fancy_hotel.visiting.guest_arrived.booked_by"
        " -> reception.stays.BOOKED_BY -> stg_reception__guest_left.remark -> nh_link_guest_left.remark"
        " -> fct_stays.remark; so do fct_all_stays.who, fct_all_visits.somebody, event_log_fancy_hotel.facts, "
        "ocel_fancy_hotel__event_guest_left.remark"
    )


def test_what_is_not_personal_goes_through_composites_unsaid() -> None:
    assert said_of(desk('"remark": "REMARK"', "remark: Text | None") + COMPOSITES % "remark") == []


@pytest.mark.parametrize(
    "column",
    [
        '"booked_by"',
        'sql("upper(BOOKED_BY)")',
        "sql(\"case when BOOKED_BY = 'Ada' then 'us' else 'them' end\")",
        'sql("md5(stays.BOOKED_BY)")',
        'sql("row_number() over (order by BOOKED_BY)")',
        'sql("to_json(stays)")',
        "sql(\"concat_ws(',', *columns(*))\")",
        'sql("(select max(BOOKED_BY) from stays)")',
        'sql("(select max(GUEST_NAME) from guests)")',
    ],
)
def test_whatever_is_computed_from_a_personal_column_is_personal(column: str) -> None:
    (leak,) = said_of(desk(f'"remark": {column}', "remark: Text | None"))
    assert (leak.code, leak.address) == ("personal-leak", "fancy_hotel.visiting.guest_left.remark")


def test_a_key_that_is_put_together_into_something_personal_stays_a_key() -> None:
    model = desk('"remark": "REMARK"', "remark: Text | None")
    assert said_of(model.replace('"full_name": "GUEST_NAME"', '"full_name": sql("guest_number || GUEST_NAME")')) == []


def test_a_key_that_is_read_from_a_personal_column_is_said() -> None:
    model = desk('"remark": "REMARK"', "remark: Text | None")
    leaks = said_of(
        model.replace('"full_name": "GUEST_NAME"', '"guest_number": "GUEST_NAME", "full_name": "GUEST_NAME"')
    )
    assert [each.address for each in leaks] == ["fancy_hotel.visiting.Guest.guest_number"]


def test_a_fact_that_is_computed_from_a_leak_is_part_of_it() -> None:
    computed = '''
@computed_from(guest_left, of=Stay)
class Remarks(Computed):
    """What is remarked."""

    is_remarked: YesNo = computed("remark is not null")
'''
    model = desk('"remark": "BOOKED_BY"', "remark: Text | None").replace(
        "stays = Product", f"{computed}\n\nstays = Product"
    )
    (leak,) = said_of(model)
    assert "fct_stays.is_remarked" in leak.message


def test_a_moment_that_is_a_birthday_is_said() -> None:
    model = desk('"remark": "REMARK"', "remark: Text | None")
    (leak,) = said_of(
        model.replace('"left_at": "LEFT_AT"', '"left_at": "BIRTH"')
        .replace("booked_by: Personal[Text]", "booked_by: Personal[Text], born_at: Personal[Moment]")
        .replace('"booked_by": "BOOKED_BY"', '"booked_by": "BOOKED_BY", "born_at": "BIRTH"')
    )
    assert leak.address == "fancy_hotel.visiting.guest_left.left_at"
