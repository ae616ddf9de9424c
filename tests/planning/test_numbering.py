import tempfile
from pathlib import Path

from inline_snapshot import snapshot

from puddingstone.planning import plan
from puddingstone.reading import read
from puddingstone.vault import Dimension, Hub, NonHistorisedLink, PartyStage, ProcessFact, SameAsLink, Stage, Vault
from tests.literate import Case
from tests.planning.modelling import column_names, table_of, text_of

HOTEL = """
from puddingstone import *

front_office = Team("Front Office", email="front.office@fancy.example")
reception = Source("reception", owner=front_office)
fancy_hotel = Domain("Fancy Hotel", code="FH", owner=front_office)
"""
VISITING = """
from puddingstone import *

from domain_models.fancy_hotel import front_office, reception


@numbered_by_domain
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        is_vip: YesNo


@numbered_by_domain
class Room(Entity):
    '''A room we let.'''

    room_number: Key[Number]


@recorded_in(reception)
def guest_moved(guest: Guest, from_room: Room, to_room: Room | None, moved_at: Moment) -> Event:
    '''A guest gets another room.'''


@recorded_in(reception)
def room_cleaned(room: Room, guest: Guest, cleaned_at: Moment) -> Event:
    '''A room is cleaned for a guest.'''


guests = Product(
    "Guests",
    purpose="Who they are",
    owner=front_office,
    offers=[Dimension(Guest), AsOfDimension(Guest), Fact("moves", grain=Guest, events=[guest_moved])],
)
"""
MOTEL = """
from puddingstone import *

desk = Team("Desk", email="desk@economy.example")
ledger = Source("ledger", owner=desk)
economy_motel = Domain("Economy Motel", code="E'M", owner=desk)
"""
STAYING = """
from puddingstone import *

from domain_models.economy_motel import ledger
from domain_models.fancy_hotel import visiting


class MotelGuest(visiting.Guest):
    '''A guest with a number of ours.'''

    @recorded_in(ledger)
    class Plate(Details):
        '''What they drive.'''

        plate: Text


@recorded_in(ledger)
def visit_began(motel_guest: MotelGuest, room: visiting.Room, began_at: Moment) -> Event:
    '''A guest gets the key.'''


@recorded_in(ledger, columns={"guest__collision_code": "DOMAIN", "guest__guest_number": "NO"})
def same_person(guest: visiting.Guest, motel_guest: MotelGuest) -> SameAs:
    '''A guest of another domain is one of ours.'''
"""


FILES = {
    "domain_models/fancy_hotel/__init__.py": HOTEL,
    "domain_models/fancy_hotel/visiting.py": VISITING,
    "domain_models/economy_motel/__init__.py": MOTEL,
    "domain_models/economy_motel/staying.py": STAYING,
}


def planned() -> Vault:
    """What is to be built for a hotel and a motel that number their guests alike."""
    with tempfile.TemporaryDirectory() as folder:
        return plan(read(Case("", FILES).write(Path(folder).resolve())).business)


VAULT = planned()


def derived(stage: str) -> dict[str, str]:
    """How a stage finds the codes of domains."""
    table = table_of(VAULT, stage)
    assert isinstance(table, Stage)
    return {each.name: each.expression for each in table.derived if "collision_code" in each.name}


def hashed(stage: str) -> dict[str, tuple[str, ...]]:
    """What the keys of a stage are made from."""
    table = table_of(VAULT, stage)
    assert isinstance(table, Stage)
    return {each.name: each.columns for each in table.hashed if not each.is_hashdiff}


def test_the_hub_is_known_by_the_code_of_the_domain_and_the_number() -> None:
    hub = table_of(VAULT, "hub_guest")
    assert isinstance(hub, Hub)
    assert hub.natural_keys == ("collision_code", "guest_number")
    assert column_names(hub.columns) == [
        "guest_hk",
        "collision_code",
        "guest_number",
        "load_datetime",
        "record_source",
    ]
    assert hub.stages == snapshot(
        (
            "stg_ledger__motel_guest__plate",
            "stg_ledger__same_person__guest",
            "stg_ledger__same_person__motel_guest",
            "stg_ledger__visit_began__motel_guest",
            "stg_reception__guest__profile",
            "stg_reception__guest_moved",
            "stg_reception__room_cleaned",
        )
    )


def test_details_carry_the_code_of_the_domain_that_records_them() -> None:
    assert derived("stg_reception__guest__profile") == {"collision_code": "'FH'"}
    assert derived("stg_ledger__motel_guest__plate") == {"collision_code": "'E''M'"}
    assert hashed("stg_reception__guest__profile") == {"guest_hk": ("collision_code", "guest_number")}


def test_parties_that_one_domain_numbers_share_its_code() -> None:
    assert derived("stg_reception__room_cleaned") == {"collision_code": "'FH'"}
    assert hashed("stg_reception__room_cleaned") == {
        "room_cleaned_hk": ("collision_code", "room_number", "guest_number", "effective_from__text"),
        "room_hk": ("collision_code", "room_number"),
        "guest_hk": ("collision_code", "guest_number"),
    }
    assert derived("stg_ledger__visit_began") == {"collision_code": "'E''M'"}


def test_a_party_in_a_role_has_a_code_of_its_own_which_is_missing_when_the_party_is() -> None:
    assert derived("stg_reception__guest_moved") == {
        "collision_code": "'FH'",
        "from_room__collision_code": "'FH'",
        "to_room__collision_code": "case when cast(to_room__room_number as bigint) is not null then 'FH' end",
    }
    stage = table_of(VAULT, "stg_reception__guest_moved")
    assert isinstance(stage, Stage)
    assert stage.placeholders == ("to_room__collision_code", "to_room__room_number")
    link = table_of(VAULT, "nh_link_guest_moved")
    assert isinstance(link, NonHistorisedLink)
    assert [(key.column, key.parts) for key in link.foreign_keys] == [
        ("guest_hk", 2),
        ("from_room_hk", 2),
        ("to_room_hk", 2),
    ]


def test_a_code_that_the_source_says_is_read_from_it() -> None:
    stage = table_of(VAULT, "stg_ledger__same_person")
    assert isinstance(stage, Stage)
    assert derived("stg_ledger__same_person") == {
        "guest__collision_code": "DOMAIN",
        "motel_guest__collision_code": "'E''M'",
    }
    assert [each.is_trimmed for each in stage.derived if "collision_code" in each.name] == [True, False]
    assert isinstance(table_of(VAULT, "sal_same_person"), SameAsLink)


def test_a_party_stage_renames_the_code_with_the_number() -> None:
    party = table_of(VAULT, "stg_ledger__same_person__guest")
    assert isinstance(party, PartyStage)
    assert party.renames == (
        ("guest_hk", "guest_hk"),
        ("guest__collision_code", "collision_code"),
        ("guest__guest_number", "guest_number"),
    )


def test_a_dimension_shows_the_code_and_says_what_it_means() -> None:
    now, as_of = table_of(VAULT, "dim_guest"), table_of(VAULT, "dim_guest_as_of")
    assert isinstance(now, Dimension)
    assert column_names(now.columns) == ["guest_key", "collision_code", "guest_number", "is_vip"]
    assert column_names(as_of.columns)[4:6] == ["collision_code", "guest_number"]
    code = now.column("collision_code")
    assert code.meaning == "Which domain gave the number: E'M for Economy Motel or FH for Fancy Hotel."
    assert (code.type, code.is_critical, code.origin) == ("varchar", True, "fancy_hotel.visiting.Guest.collision_code")


def test_a_process_fact_shows_the_code_too() -> None:
    fact = table_of(VAULT, "fct_moves")
    assert isinstance(fact, ProcessFact)
    assert fact.natural_keys == ("collision_code", "guest_number")
    assert fact.steps[0].optional == (("to_room_hk", 2),)


def test_a_code_is_a_constant_in_the_stage() -> None:
    text = text_of(VAULT, "stg_ledger__motel_guest__plate.sql")
    assert text.partition("derived_columns = ")[2].partition("}")[0] == snapshot("""\
{
    "collision_code": "cast('E''M' as varchar)",
    "guest_number": "nullif(trim(cast(guest_number as varchar)), '')",
    "plate": "cast(plate as varchar)",
    "plate__text": puddingstone.text_form("cast(plate as varchar)", "varchar"),
    "load_datetime": "cast(loaded_at as timestamp)",
    "effective_from": "cast(loaded_at as timestamp)",
    "record_source": "!ledger.motel_guest_plate",
""")
