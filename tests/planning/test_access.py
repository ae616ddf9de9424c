from puddingstone.vault import Vault
from tests.planning.modelling import vault_of

MODEL = """
class Guest(Entity):
    '''A guest.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        language: Text
        full_name: Personal[Text]


@recorded_in(reception)
def guest_called(guest: Guest, called_at: Moment) -> Event:
    '''A guest calls.'''


people = Product("People", purpose="Who they are.", owner=front_office, offers=[Dimension(Guest)])
"""

COMPUTED = """
@computed_from(guest_called, of=Guest)
class Calls(Computed):
    '''What calls say.'''

    has_called: YesNo = computed("guest_called_at is not null")


"""

CLUB = {
    "domain_models/club/__init__.py": '''
"""A club."""

from puddingstone import *

stewards = Team("Stewards", email="stewards@club.example", expert="Bob")
register = Source("register", owner=stewards)
club = Domain("Club", code="CL", owner=stewards)
''',
    "domain_models/club/rewarding.py": '''
"""Members are rewarded."""

from domain_models.club import register, stewards
from domain_models.fancy_hotel.visiting import Guest
from puddingstone import *


class Member(Guest):
    """A guest whom the club knows."""

    @recorded_in(register)
    class Membership(Details):
        """What they have."""

        tier: Text


members = Product(
    "Members", purpose="Who they are.", owner=stewards, readers=[stewards], offers=[Dimension(Member)]
)
''',
}


KEPT = dict.fromkeys(("slo_budgets", "slo_deliveries", "slo_promises", "slo_status"), "public")


def access(vault: Vault) -> dict[str, str]:
    return {table.name: table.access for table in vault.tables}


def test_what_only_its_domain_needs_is_private_and_what_is_offered_is_public() -> None:
    found = access(vault_of(MODEL))
    assert {name: who for name, who in found.items() if not name.startswith("ocel_")} == {
        "dim_guest": "public",
        "event_log_fancy_hotel": "private",
        "hub_guest": "protected",
        "nh_link_guest_called": "private",
        "sat_guest__profile": "protected",
        "sat_guest__profile__personal": "private",
        "stg_reception__guest__profile": "private",
        "stg_reception__guest_called": "private",
        **KEPT,
    }


def test_what_is_worked_out_is_private_unless_a_product_or_another_group_needs_it() -> None:
    days = MODEL.replace("[Dimension(Guest)]", "[DailyDimension(Guest)]")
    found = access(vault_of(days.replace("people = ", COMPUTED + "people = ")))
    assert {found[name] for name in found if name.startswith(("ocel_", "event_log_"))} == {"private"}
    assert {name: found[name] for name in ("computed_guest__calls", "sat_guest__calls__computed")} == {
        "computed_guest__calls": "private",
        "sat_guest__calls__computed": "protected",
    }
    assert (found["pit_guest"], found["as_of_dates"], found["dim_guest_daily"]) == ("protected", "protected", "public")


def test_without_products_everything_is_private() -> None:
    assert set(access(vault_of(MODEL.split("people = ", maxsplit=1)[0])).values()) == {"private"}


def test_what_another_domain_has_to_load_from_or_to_look_into_is_protected() -> None:
    found = access(vault_of(MODEL, seeds=CLUB))
    assert found["stg_register__member__membership"] == "protected"
    assert found["stg_reception__guest__profile"] == "private"
    assert found["hub_guest"] == "protected"


def test_a_product_is_exposed_once_and_once_more_for_each_reader() -> None:
    exposures = {each.name: each for each in vault_of(MODEL, seeds=CLUB).exposures}
    assert list(exposures) == ["members", "members__stewards", "people"]
    assert exposures["members"].readers == ("Stewards",)
    assert (exposures["people"].owner, exposures["people"].expert) == ("Front Office", "Ada")
    reader = exposures["members__stewards"]
    assert (reader.reader, reader.owner, reader.tables) == ("Stewards", "Stewards", ("dim_member",))
