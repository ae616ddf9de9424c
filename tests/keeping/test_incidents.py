"""What is said of incidents is put down line by line, and never taken back."""

import re

import pytest

from tests.keeping.published import Published

pytestmark = pytest.mark.dbt

BEGAN = ("--began", "2026-03-27T18:00", "--at", "2026-03-27T18:20")


def _opened(hotel: Published) -> str:
    result = hotel.run("incident", "open", "guests", "Guests are late.", *BEGAN)
    found = re.fullmatch(r"Opened (guests-20260327-[0-9a-f]{6}), 20 minutes after it began\.\n", result.output)
    assert found, result.output
    return found[1]


def test_an_incident_is_opened_updated_and_closed_and_every_word_stays(hotel: Published) -> None:
    name = _opened(hotel)
    hotel.run("incident", "update", name, "It's the \\ loader.", "--at", "2026-03-27T18:40")
    closed = hotel.run("incident", "close", name, "Back.", "--minutes-lost", "5", "--at", "2026-03-27T19:30")
    assert closed.output == f"Closed {name}, 90 minutes after it began.\n"
    lines = hotel.ask(
        "select what, said_at::varchar, began_at::varchar, noticed_at::varchar, text, minutes_lost, incident_id"
        " from slo.slo_incidents order by said_at"
    )
    moments = ("2026-03-27 18:00:00", "2026-03-27 18:20:00")
    assert lines == [
        ("opened", "2026-03-27 18:20:00", *moments, "Guests are late.", None, name),
        ("updated", "2026-03-27 18:40:00", *moments, "It's the \\ loader.", None, name),
        ("closed", "2026-03-27 19:30:00", *moments, "Back.", 5, name),
    ]


def test_all_incidents_are_listed_with_the_last_word_on_each(hotel: Published) -> None:
    assert hotel.run("incident", "list").output == "0 incidents, 0 open.\n"
    first = _opened(hotel)
    second = _opened(hotel)
    hotel.run("incident", "update", second, "It is the loader.")
    hotel.run("incident", "close", first, "Back.", "--minutes-lost", "5", "--at", "2026-03-27T19:30")
    listed = hotel.run("incident", "list").output
    since = "since 2026-03-27 18:00 UTC"
    assert sorted(listed.splitlines()) == sorted(
        [
            f"  {first}  {since}, until 2026-03-27 19:30 UTC, 5 minutes of data lost: Back.",
            f"  {second}  {since}, open: It is the loader.",
            "2 incidents, 1 open.",
        ]
    )


def test_a_moment_with_a_zone_is_put_down_in_utc(hotel: Published) -> None:
    hotel.run("incident", "open", "guests", "Late.", "--began", "2026-03-27T18:00+01:00", "--at", "2026-03-27T18:00")
    assert hotel.ask("select began_at::varchar from slo.slo_incidents") == [("2026-03-27 17:00:00",)]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("open", "rooms", "Late.", *BEGAN), "unknown-product"),
        (("open", "guests", "Late.", "--began", "2026-03-27T18:21", "--at", "2026-03-27T18:20"), "not-a-moment"),
        (("open", "guests", "Late.", "--began", "yesterday"), "not-a-moment"),
        (("open", "guests", "Late.", "--began", "2026-03-27", "--at", "soon"), "not-a-moment"),
        (("update", "guests-1", "Late."), "unknown-incident"),
        (("close", "guests-1", "Late."), "unknown-incident"),
    ],
)
def test_what_cannot_be_is_told_and_not_put_down(hotel: Published, said: tuple[str, ...], code: str) -> None:
    result = hotel.run("incident", *said)
    assert result.exit_code == 1
    assert f"error[{code}]: " in result.stderr
    assert "= help: " in result.stderr
    assert hotel.ask("select * from duckdb_tables() where table_name = 'slo_incidents' and estimated_size > 0") == []


@pytest.mark.parametrize("word", ["update", "close"])
def test_of_a_closed_incident_nothing_more_is_said(hotel: Published, word: str) -> None:
    name = _opened(hotel)
    hotel.run("incident", "close", name, "Back.")
    result = hotel.run("incident", word, name, "Not really.")
    assert (result.exit_code, f"error[closed-incident]: the incident {name} was closed at" in result.stderr) == (
        1,
        True,
    )
    assert hotel.ask("select count(*) from slo.slo_incidents") == [(2,)]


@pytest.mark.parametrize("said", [("open", "guests", " ", *BEGAN), ("close", "x", "y", "--minutes-lost", "-1")])
def test_a_command_that_says_nothing_or_nonsense_is_explained(hotel: Published, said: tuple[str, ...]) -> None:
    result = hotel.run("incident", *said)
    assert result.exit_code == 2
    assert "Error: Invalid value" in result.stderr
