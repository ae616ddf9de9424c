"""Incidents are told from their log, and held against what was promised."""

from datetime import timedelta

import pytest

from puddingstone.showing import StatusPage, compose, html, summary
from tests.showing.samples import NOW, hotel, records


@pytest.fixture(scope="module")
def page() -> StatusPage:
    return compose(hotel(), records(), NOW)


def test_an_open_incident_says_how_long_it_has_been_open_and_what_was_promised(page: StatusPage) -> None:
    (incident,) = page.open_incidents
    assert (incident.product, incident.title) == ("stays", "Stays of the night are missing")
    assert (incident.told_after, incident.status_page_within) == (20, 30)
    assert (incident.lasted, incident.recovers_within) == (180, 120)
    assert [entry.what for entry in incident.entries] == ["opened", "updated"]


def test_a_closed_one_says_how_long_it_took_and_what_was_lost(page: StatusPage) -> None:
    (incident,) = page.closed_incidents
    assert (incident.product, incident.is_open) == ("ledger", False)
    assert (incident.told_after, incident.lasted) == (45, 90)
    assert (incident.lost, incident.losing_at_most) == (20, 15)
    assert incident.closed_at == NOW - timedelta(days=9) + timedelta(minutes=90)


def test_one_that_was_closed_long_ago_is_left_out(page: StatusPage) -> None:
    assert "Long ago" not in html(page)


def test_an_open_incident_is_the_first_thing_that_is_told(page: StatusPage) -> None:
    text = html(page)
    assert text.index("Stays of the night are missing") < text.index('id="products"')
    assert summary(page).split("\n")[1].startswith("  incident stays: Stays of the night are missing (open for 3 hours")


def test_times_are_told_with_whether_they_were_kept(page: StatusPage) -> None:
    text = html(page)
    assert '20 minutes, <span class="in-time">promised within 30 minutes: in time</span>' in text
    assert '3 hours, <span class="late">promised within 2 hours: late</span>' in text
    assert '45 minutes, <span class="late">promised within 30 minutes: late</span>' in text
    assert '20 minutes, <span class="late">promised at most 15 minutes</span>' in text


def test_while_there_is_time_left_it_is_said_how_much() -> None:
    early = NOW - timedelta(hours=2)
    assert '1 hour, <span class="in-time">promised within 2 hours: 1 hour left</span>' in html(
        compose(hotel(), records(at=early), early)
    )


def test_what_is_said_after_the_end_does_not_open_it_again_but_opening_it_does() -> None:
    kept = records()
    (opened, closed) = [said for said in kept.incidents if said.incident_id == "i1"]
    for what, is_open in (("updated", False), ("opened", True)):
        later = closed.model_copy(update={"what": what, "said_at": NOW - timedelta(days=1), "text": "later"})
        page = compose(hotel(), kept.model_copy(update={"incidents": (opened, closed, later)}), NOW)
        assert bool(page.open_incidents) == is_open
        assert bool(page.closed_incidents) != is_open


def test_what_is_said_at_one_moment_is_taken_in_the_order_of_what_it_says() -> None:
    kept = records()
    rows = [said.model_copy(update={"said_at": NOW}) for said in kept.incidents if said.incident_id == "i1"]
    page = compose(hotel(), kept.model_copy(update={"incidents": tuple(rows[::-1])}), NOW)
    assert [entry.what for entry in page.closed_incidents[0].entries] == ["opened", "closed"]
