"""A product promises what is said nearest to it; a composite no more than its parts can keep together."""

from pathlib import Path

import pytest

from puddingstone.domain import WEEKDAYS
from puddingstone.planning import plan
from puddingstone.planning.promises.every import Cadence
from puddingstone.planning.promises.seasons import latest
from puddingstone.vault import (
    AnyTable,
    ComposedPart,
    EventFact,
    NonHistorisedLink,
    Offered,
    ReadyByTime,
    StackedFact,
    Stage,
    Step,
    Vault,
)
from tests.literate import Case, examine

SOURCES = {"reception": 60, "till": 1440, "notebook": None}


def fact(name: str, source: str) -> list[AnyTable]:
    common = {"folder": "", "schema_name": ""}
    step = Step(link=f"link_{name}", link_key="", grain_key="", moment="", keys=(), picks=())
    return [
        Stage.model_validate({**common, "name": f"stg_{name}", "source": source, "source_table": "t", "load_time": ""}),
        NonHistorisedLink.model_validate(
            {
                **common,
                "name": f"link_{name}",
                "hash_key": "",
                "stage": f"stg_{name}",
                "foreign_keys": (),
                "payload": (),
            }
        ),
        EventFact.model_validate(
            {**common, "name": f"fct_{name}", "grain": "", "hash_key": "", "public_key": "", "step": step}
        ),
    ]


def stacked(*names: str) -> StackedFact:
    parts = tuple(
        ComposedPart(alias=name, name=name, table=f"fct_{name}", version=1, key="", columns=()) for name in names
    )
    return StackedFact(name="fct_all", folder="", schema_name="", grain="", public_key="", parts=parts)


def every(*tables: AnyTable) -> dict[str, int | None]:
    cadence = Cadence({table.name: table for table in tables}, SOURCES)
    return {table.name: cadence.of(table.name) for table in tables if isinstance(table, Offered)}


def test_a_fact_is_told_anew_as_often_as_its_source_promises() -> None:
    assert every(*fact("stays", "reception")) == {"fct_stays": 60}


def test_a_composite_is_told_anew_as_seldom_as_the_slowest_of_its_parts() -> None:
    tables = [*fact("stays", "reception"), *fact("visits", "till"), stacked("stays", "visits")]
    assert every(*tables)["fct_all"] == 1440


def test_nothing_is_promised_of_a_source_that_promises_nothing_nor_of_a_composite_with_such_a_part() -> None:
    tables = [*fact("stays", "reception"), *fact("notes", "notebook"), stacked("stays", "notes")]
    assert every(*tables) == {"fct_stays": 60, "fct_notes": None, "fct_all": None}


DOMAIN = '''
"""Fancy Hotel."""

from puddingstone import *

front_office = Team("Front Office", email="front.office@fancy.example", expert="Head of Reception")
reception = Source("reception", owner=front_office, expected_every={every})
fancy_hotel = Domain("Fancy Hotel", code="FH", owner=front_office, time_zone="America/Detroit")

promises = [{domain}]
'''
BOOKING = '''
"""Booking: guests come and go."""

from puddingstone import *

from domain_models.fancy_hotel import front_office, reception


class Guest(Entity):
    """A person who stays with us."""

    guest_number: Key[Text]


class Stay(Entity):
    """The time for which a guest has a key."""

    stay_number: Key[Number]


@recorded_in(reception)
def guest_checked_in(guest: Guest, stay: Stay, checked_in_at: Moment) -> Event:
    """A guest is handed the key."""


@recorded_in(reception)
def guest_checked_out(guest: Guest, stay: Stay, checked_out_at: Moment) -> Event:
    """A guest gives the key back."""


promises = [{context}]

arrivals = Product("Arrivals", purpose="Who came", owner=front_office, promises=[{product}], offers=[
    Fact("arrivals", grain=guest_checked_in),
])
departures = Product("Departures", purpose="Who left", owner=front_office, promises=[{other}], offers=[
    Fact("departures", grain=guest_checked_out),
])


class Passing(Conformed):
    """Somebody passes the door."""

    passed_at: Moment = conformed(zone="America/Detroit")


passings = Product("Passings", purpose="Who passed", owner=front_office, promises=[{composite}], offers=[
    Stacked("passings", shape=Passing, parts=[
        Part(arrivals, "arrivals", {{"passed_at": "guest_checked_in"}}),
        Part(departures, "departures", {{"passed_at": "guest_checked_out"}}),
    ]),
])
'''


def planned(root: Path, every: str = "hours(24)", organisation: str = "", **said: str) -> Vault:
    """The vault of a hotel that promises so much at each level."""
    levels = {level: said.get(level, "") for level in ("domain", "context", "product", "other", "composite")}
    files = {
        "domain_models/__init__.py": f"from puddingstone import *\n\npromises = [{organisation}]\n",
        "domain_models/fancy_hotel/__init__.py": DOMAIN.format(every=every, **levels),
        "domain_models/fancy_hotel/booking.py": BOOKING.format(**levels),
    }
    Case("", files).write(root)
    reading, found = examine(root)
    assert [(each.code, each.message) for each in found] == []
    return plan(reading.business)


def promised(vault: Vault, table: str) -> dict[str, tuple[str, float | None]]:
    """The promises of a table by name: at which level they were said, and their targets."""
    offered = next(each for each in vault.tables if each.name == table)
    assert isinstance(offered, Offered)
    return {each.name: (each.level, each.target) for each in offered.promises}


def test_of_what_is_delivered_by_the_hour_freshness_is_promised_and_else_when_it_is_ready(tmp_path: Path) -> None:
    by_the_hour = promised(planned(tmp_path / "hourly", every="hours(1)"), "fct_arrivals")
    assert by_the_hour["fresh_95_percent_in_15_minutes"] == ("default", 95)
    assert by_the_hour["fresh_99_percent_in_1_hour"] == ("default", 99)
    daily = promised(planned(tmp_path / "daily"), "fct_arrivals")
    assert "ready_by_06_00" in daily
    assert not [name for name in daily if name.startswith("fresh")]


@pytest.mark.parametrize(
    ("said", "level", "target"),
    [
        ({}, "default", 0.1),
        ({"organisation": "duplicates(under=percent(0.2))"}, "organisation", 0.2),
        (
            {"organisation": "duplicates(under=percent(0.2))", "domain": "duplicates(under=percent(0.3))"},
            "domain",
            0.3,
        ),
        ({"domain": "duplicates(under=percent(0.3))", "context": "duplicates(under=percent(0.4))"}, "context", 0.4),
        ({"context": "duplicates(under=percent(0.4))", "product": "duplicates(under=percent(0.5))"}, "product", 0.5),
    ],
)
def test_what_is_said_nearest_to_a_product_holds(
    said: dict[str, str], level: str, target: float, tmp_path: Path
) -> None:
    assert promised(planned(tmp_path, **said), "fct_arrivals")["duplicates"] == (level, target)


def test_nothing_is_promised_by_default_of_when_data_comes_where_nobody_says_how_often(tmp_path: Path) -> None:
    words = {"ready_by_06_00", "fresh_95_percent_in_15_minutes", "fresh_99_percent_in_1_hour"}
    assert not words & set(promised(planned(tmp_path / "never", every="None"), "fct_arrivals"))
    assert not words & set(promised(planned(tmp_path / "weekly", every="days(7)"), "fct_arrivals"))
    said = promised(planned(tmp_path / "said", every="None", organisation='ready_by("06:00")'), "fct_arrivals")
    assert said["ready_by_06_00"] == ("organisation", 100)


def test_a_promise_about_an_event_is_made_of_the_tables_that_are_made_from_it_only(tmp_path: Path) -> None:
    vault = planned(tmp_path, context="fresh(guest_checked_in, share=percent(90), within=days(2))")
    assert "fresh_guest_checked_in_90_percent_in_48_hours" in promised(vault, "fct_arrivals")
    assert "ready_by_06_00" in promised(vault, "fct_arrivals")
    assert not [name for name in promised(vault, "fct_departures") if name.startswith("fresh")]


def test_a_promise_about_one_word_does_not_take_back_that_of_all_critical_ones(tmp_path: Path) -> None:
    held = promised(planned(tmp_path, product='nulls("stay_key", under=percent(3))'), "fct_arrivals")
    assert (held["nulls_stay_key"], held["nulls"]) == (("product", 3), ("default", 0.5))


def test_stacked_parts_are_as_fresh_as_the_worst_of_them(tmp_path: Path) -> None:
    vault = planned(
        tmp_path,
        product="fresh(share=percent(95), within=minutes(15))",
        other="fresh(share=percent(90), within=minutes(30))",
    )
    fused = promised(vault, "fct_passings")
    assert fused["fresh_90_percent_in_30_minutes"] == ("parts", 90)


def test_a_composite_is_ready_when_the_last_of_its_parts_is(tmp_path: Path) -> None:
    vault = planned(tmp_path, product='ready_by("06:00")', other='ready_by("05:30", zone="America/Denver")')
    table = next(each for each in vault.tables if each.name == "fct_passings")
    assert isinstance(table, Offered)
    [ready] = [each for each in table.promises if isinstance(each, ReadyByTime)]
    assert (ready.time, ready.zone) == ("05:30", "America/Denver")


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (("06:00", "America/Detroit"), ("06:00", "America/Denver"), ("06:00", "America/Denver")),
        (("06:00", "Europe/London"), ("06:00", "Africa/Abidjan"), ("06:00", "Africa/Abidjan")),
        (("06:00", "Europe/London"), ("05:30", "Africa/Abidjan"), ("06:00", "UTC")),
    ],
)
def test_the_last_of_several_times_is_the_last_in_winter_and_in_summer(
    one: tuple[str, str], other: tuple[str, str], both: tuple[str, str]
) -> None:
    assert latest([ready_by(*one), ready_by(*other)]) == both


def ready_by(time: str, zone: str) -> ReadyByTime:
    said = {"name": "ready", "kind": "freshness", "meaning": "", "target": 100, "days": WEEKDAYS, "sources": ()}
    return ReadyByTime.model_validate({**said, "time": time, "zone": zone})


def test_a_composite_promises_nothing_that_some_part_does_not(tmp_path: Path) -> None:
    vault = planned(tmp_path, product="fresh(share=percent(95), within=minutes(15))")
    assert not [name for name in promised(vault, "fct_passings") if name.startswith("fresh")]


def test_a_product_as_a_whole_says_who_stands_behind_it_and_from_what_it_is_made(tmp_path: Path) -> None:
    [arrivals, _, passings] = planned(tmp_path).services
    assert (arrivals.owner, arrivals.expert, arrivals.sources) == ("Front Office", "Head of Reception", ("reception",))
    assert passings.inputs == ("arrivals", "departures")
    words = {each.word for each in arrivals.promises}
    assert words == {"deprecation", "retained", "recovers", "status_page", "masked"}


def test_a_composite_may_promise_less_of_its_rows_than_its_parts_do_and_not_more(tmp_path: Path) -> None:
    less = planned(tmp_path / "less", composite="complete(at_least=percent(90))")
    assert promised(less, "fct_passings")["complete"] == ("product", 90)
    more = tmp_path / "more"
    with pytest.raises(AssertionError, match="promise-beyond-parts"):
        planned(more, composite="complete(at_least=percent(99.9))")
