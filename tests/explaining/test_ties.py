# ruff: noqa: E501 (explanations are as long as they are)
from pathlib import Path

from inline_snapshot import snapshot

from puddingstone.explaining import explain
from puddingstone.planning import plan
from tests.planning.modelling import reading_of

VISITING = """
class House(Entity):
    '''A house, or several that are run as one.'''

    house_code: Key[Text]


@recorded_in(reception)
def same_house(house: House, other: House, matched_by: Text) -> SameAs:
    '''Two codes of one house.'''


@recorded_in(reception)
def belongs_to(part: House, whole: House) -> PartOf:
    '''A house is part of a bigger one.'''
"""

READING = reading_of(VISITING)


def answer(name: str) -> str:
    """An explanation without the temporary folder that the model was in."""
    text = explain(name, READING.business, plan(READING.business), READING.spans, Path("/nowhere")) or ""
    place = next(iter(READING.spans.values())).path
    while place.name != "domain_models":
        place = place.parent
    return text.replace(f"{place.as_posix()}/", "")


def test_a_match_says_what_becomes_of_it_and_why() -> None:
    assert answer("same_house") == snapshot("""\
same_house: match
  Two codes of one house.
is said at
  fancy_hotel.visiting.same_house (fancy_hotel/visiting.py:13)
becomes
  stg_reception__same_house         stage in staging_fancy_hotel
  stg_reception__same_house__other  party stage in staging_fancy_hotel
  sal_same_house                    same-as link in raw_vault
  sat_same_house                    satellite in raw_vault
because
  stage: what a source records is first put into the model's words, typed, and hashed
  party stage: a party in a role carries its entity's key under another name; the hub is loaded from it as well
  same-as link: two keys that a steward matched stand for one thing: a same-as link, which merges nothing
  satellite: facts that share a source and a pace of change become a satellite, which gains a row when one changes\
""")


def test_a_hierarchy_says_what_becomes_of_it_and_why() -> None:
    assert answer("belongs_to") == snapshot("""\
belongs_to: hierarchy
  A house is part of a bigger one.
is said at
  fancy_hotel.visiting.belongs_to (fancy_hotel/visiting.py:18)
becomes
  stg_reception__belongs_to         stage in staging_fancy_hotel
  stg_reception__belongs_to__part   party stage in staging_fancy_hotel
  stg_reception__belongs_to__whole  party stage in staging_fancy_hotel
  eff_sat_belongs_to                effectivity satellite in raw_vault
  hal_belongs_to                    hierarchical link in raw_vault
  bridge_belongs_to                 bridge of a hierarchy in business_vault
because
  stage: what a source records is first put into the model's words, typed, and hashed
  party stage: a party in a role carries its entity's key under another name; the hub is loaded from it as well
  effectivity satellite: a part is part of one whole at a time; it drives, and being part of the old one ends when it is moved
  hierarchical link: a thing that is part of its own kind: a hierarchical link, both of whose parties are in one hub
  bridge of a hierarchy: a hierarchy is asked for all that is below or above: the steps from each part up to each whole are found once\
""")


def test_a_hub_names_the_matches_and_hierarchies_that_point_to_it() -> None:
    pointers = answer("House").partition("is pointed to by\n")[2].splitlines()
    assert [line.strip() for line in pointers] == snapshot(
        ["hal_belongs_to.part_hk", "hal_belongs_to.whole_hk", "sal_same_house.house_hk", "sal_same_house.other_hk"]
    )


def test_a_party_says_what_it_is_party_to() -> None:
    assert answer("belongs_to.whole").splitlines()[0] == snapshot("whole: party to the hierarchy")


def test_a_bridge_says_what_it_is_there_for() -> None:
    assert answer("bridge_belongs_to") == snapshot("""\
bridge_belongs_to: bridge of a hierarchy in business_vault
  A house is part of a bigger one. One row per part and whole above it, as it holds now.
comes from
  fancy_hotel.visiting.belongs_to (fancy_hotel/visiting.py:18)
because
  a hierarchy is asked for all that is below or above: the steps from each part up to each whole are found once
may be read
  by its own group only
is owned by
  Front Office
is made from
  hub_house
  eff_sat_belongs_to
  source reception.belongs_to
  source reception.same_house
has the columns
  part_hk   binary   from fancy_hotel.visiting.belongs_to.part (fancy_hotel/visiting.py:18)
  whole_hk  binary   from fancy_hotel.visiting.belongs_to.whole (fancy_hotel/visiting.py:18)
  steps     bigint   How many steps up from the part to the whole.
  is_top    boolean  Whether the whole is at the top: it is part of nothing.\
""")
