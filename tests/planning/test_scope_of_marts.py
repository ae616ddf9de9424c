"""What a product shows, and what it leaves to others or to chance."""

from puddingstone.vault import Dimension, ProcessFact
from tests.planning.modelling import column_names, table_of, vault_of

CLINIC = """
class Animal(Entity):
    '''A patient.'''

    chip: Key[Text]

    @recorded_in(reception)
    class Description(Details):
        '''What it looks like.'''

        colour: Text


class Bill(Entity):
    '''What we ask for.'''

    bill_number: Key[Text]


@recorded_in(reception)
def bill_sent(bill: Bill, animal: Animal, sent_at: Moment) -> Event:
    '''The owner gets a bill.'''


@recorded_in(reception)
def bill_paid(bill: Bill, paid_at: Moment, payment: Key[Text]) -> Event:
    '''The owner pays.'''


care = Product(
    "Care",
    purpose="Patients and bills",
    owner=front_office,
    offers=[Dimension(Animal), Fact("bills", grain=Bill, events=[bill_sent, bill_paid])],
)
"""

INSURER = {
    "domain_models/insurer/__init__.py": '''
"""An insurer."""

from puddingstone import *

underwriters = Team("Underwriters", email="underwriters@insurer.example")
insurer = Domain("Insurer", code="IN", owner=underwriters)
policies = Source("policies", owner=underwriters)
''',
    "domain_models/insurer/insuring.py": '''
"""Insuring: animals have policies."""

from puddingstone import *

from domain_models.fancy_hotel.visiting import Animal
from domain_models.insurer import policies, underwriters


class InsuredAnimal(Animal):
    """A patient with a policy."""

    @recorded_in(policies)
    class Policy(Details):
        """What is insured."""

        premium: Money


cover = Product("Cover", purpose="Who is insured", owner=underwriters, offers=[Dimension(InsuredAnimal)])
''',
}


def dimension(name: str) -> Dimension:
    table = table_of(vault_of(CLINIC, seeds=INSURER), name)
    assert isinstance(table, Dimension)
    return table


def test_a_dimension_leaves_out_what_only_another_domain_knows() -> None:
    assert column_names(dimension("dim_animal").columns) == ["animal_key", "chip", "colour"]


def test_a_dimension_of_a_derived_entity_shows_what_it_was_derived_from_as_well() -> None:
    insured = dimension("dim_insured_animal")
    assert column_names(insured.columns) == ["animal_key", "chip", "colour", "premium"]
    assert insured.meaning.startswith("A patient with a policy.")


def test_a_key_among_the_facts_of_an_event_may_be_missing_where_the_event_did_not_happen() -> None:
    bills = table_of(vault_of(CLINIC), "fct_bills")
    assert isinstance(bills, ProcessFact)
    assert [each.name for each in bills.columns if each.is_critical] == ["bill_key", "bill_number"]
