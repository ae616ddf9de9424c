import re
from difflib import ndiff
from functools import cache

from puddingstone.emitting import emit
from puddingstone.vault import Cube, DailyDimension, PointInTime, Vault
from tests.planning.modelling import table_of, text_of, vault_of

HOTEL = """
class Guest(Entity):
    '''A guest.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''What reception knows.'''

        town: Text | None
        arrival: Day

    @recorded_in(loyalty)
    class Membership(Details):
        '''What loyalty knows.'''

        tier: Text


@recorded_in(reception)
def guest_came(guest: Guest, came_at: Moment, bill: Money) -> Event:
    '''A guest comes.'''


visits = Product(
    "Visits",
    purpose="Who came.",
    owner=front_office,
    offers=[
        Dimension(Guest),
        DailyDimension(Guest),
        Fact("visits", grain=guest_came, measures=[Measure("revenue", of="bill", unit="USD")]),
    ],
)
"""

ANNEXE = '''
"""An annexe, whose names come before those of the hotel."""

from puddingstone import *

hosts = Team("Hosts", email="hosts@annexe.example")
annexe = Domain("Annexe", code="AN", owner=hosts)
book = Source("annexe_book", owner=hosts)
'''

BOARDING = '''
"""Boarding: guests of the hotel move into the annexe."""

from domain_models.annexe import book, hosts
from domain_models.fancy_hotel.visiting import Guest
from puddingstone import *


class Boarder(Guest):
    """A guest who boards."""

    @recorded_in(book)
    class Card(Details):
        """What hosts know."""

        town: Text | None
        diet: Text | None


@recorded_in(book)
def boarder_moved_in(guest: Guest, moved_in_at: Moment, rent: Money) -> Event:
    """A guest moves in."""


boarders = Product(
    "Boarders",
    purpose="Who boards.",
    owner=hosts,
    offers=[
        Dimension(Boarder),
        DailyDimension(Boarder),
        Fact("arrivals", grain=boarder_moved_in, measures=[Measure("rent", of="rent", unit="USD")]),
    ],
)
'''


@cache
def alone() -> Vault:
    return vault_of(HOTEL)


@cache
def together() -> Vault:
    joining = {"domain_models/annexe/__init__.py": ANNEXE, "domain_models/annexe/boarding.py": BOARDING}
    return vault_of(HOTEL, seeds=joining)


def changed() -> dict[str, list[str]]:
    """The files that are there already and change when the annexe joins, each with how their words change."""
    after = {file.path: file.text for file in emit(together())}
    found = {file.path: difference(file.text, after.get(file.path, "")) for file in emit(alone())}
    return {path: lines for path, lines in found.items() if any(line[0] in "+-" for line in lines)}


def difference(before: str, after: str) -> list[str]:
    """How words change, or lines, where there are only more of them."""
    lines = before.splitlines()
    more = [line for line in after.splitlines() if line not in lines]
    is_grown = [line for line in after.splitlines() if line in lines] == lines
    return [f"+ {line}" for line in more] if is_grown else list(ndiff(words(before), words(after)))


def words(text: str) -> list[str]:
    """What a file says, however it is broken into lines."""
    return re.findall(r"\w+", text)


def test_nothing_that_was_said_is_gone_but_for_the_stage_in_whose_name_the_hub_is_tested() -> None:
    gone = {path: {line for line in lines if line[0] == "-"} for path, lines in changed().items()}
    assert {path: lines for path, lines in gone.items() if lines} == {
        "raw_vault/hubs/hub_guest.yml": {"- stg_loyalty__guest__membership"}
    }


def test_only_the_shared_hub_the_days_and_what_is_kept_of_promises_are_worked_out_from_more_than_before() -> None:
    assert [path for path in changed() if path.endswith(".sql")] == [
        "business_vault/as_of_dates.sql",
        "raw_vault/hubs/hub_guest.sql",
        "slo/slo_deliveries.sql",
        "slo/slo_promises.sql",
    ]


def test_each_domain_has_a_point_in_time_of_what_it_offers() -> None:
    guest, boarder = (table_of(together(), name) for name in ("pit_guest", "pit_boarder"))
    assert isinstance(guest, PointInTime)
    assert isinstance(boarder, PointInTime)
    assert (guest.group, guest.satellites) == ("fancy_hotel", ("sat_guest__membership", "sat_guest__profile"))
    assert (boarder.group, boarder.satellites) == (
        "annexe",
        ("sat_boarder__card", "sat_guest__membership", "sat_guest__profile"),
    )
    assert (boarder.hub, boarder.hash_key) == ("hub_guest", "guest_hk")
    daily = table_of(together(), "dim_boarder_daily")
    assert isinstance(daily, DailyDimension)
    assert daily.pit == "pit_boarder"


def test_a_fact_points_to_the_dimension_of_its_own_product() -> None:
    assert "ref('dim_guest')" in text_of(together(), "visits/fct_visits.yml")
    assert "ref('dim_boarder')" in text_of(together(), "boarders/fct_arrivals.yml")


def test_the_cube_of_the_domain_that_gives_the_key_goes_on_saying_all_that_it_said() -> None:
    said = [table_of(vault, "cube_dim_guest") for vault in (alone(), together())]
    assert said[0] == said[1]
    joined = table_of(together(), "cube_dim_boarder")
    assert isinstance(joined, Cube)
    assert [each.name for each in joined.dimensions] == ["profile_town", "boarder_card_town", "diet"]
