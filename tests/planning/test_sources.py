import pytest

from puddingstone.domain import Expression
from puddingstone.planning.expressions import closed, physical
from puddingstone.vault import Group, Seed, SourceTable
from tests.planning.modelling import HOTEL, vault_of

MODEL = """
class Guest(Entity):
    '''A guest.'''

    number: Key[Text]

    @recorded_in(reception, table="guests", columns={"number": "GUEST NO", "name": "NAME"})
    class Profile(Details):
        '''Who it is.'''

        name: Text

    @recorded_in(reception, table="guests", columns={"number": "GUEST NO", "called": "NAME", "is_vip": sql("VIP = 1")})
    class Manners(Details):
        '''How to treat one.'''

        called: Text
        is_vip: YesNo

    @recorded_in(loyalty)
    class Standing(Details):
        '''How often one came.'''

        points: Number
"""


def test_a_source_lists_what_is_read_from_it_and_what_it_means_here() -> None:
    reception = next(source for source in vault_of(MODEL).sources if source.name == "reception")
    assert reception.schema_name == "RECEPTION"
    assert reception.tables == (
        SourceTable(
            name="guests", columns=(("GUEST NO", "number"), ("NAME", "called and name")), load_time="loaded_at"
        ),
    )


def test_a_source_says_how_often_it_delivers() -> None:
    assert {source.name: source.expected_every for source in vault_of(MODEL).sources} == {
        "loyalty": 90,
        "reception": None,
    }


def test_a_source_nobody_records_in_is_left_out() -> None:
    hotel = HOTEL.replace("fancy_hotel = ", 'unused = Source("unused", owner=front_office)\nfancy_hotel = ')
    assert "unused" not in {source.name for source in vault_of(MODEL, hotel=hotel).sources}


def test_a_seed_delivered_twice_has_the_columns_of_all_its_files() -> None:
    hotel = HOTEL.replace('schema="RECEPTION"', 'schema="desk", seeded=True')
    seeds = {
        "seeds/day_1/desk__guests.csv": "GUEST NO,NAME,loaded_at,VIP\n",
        "seeds/day_2/desk__guests.csv": "GUEST NO,NAME,PHONE,loaded_at,VIP\n",
    }
    assert vault_of(MODEL, hotel=hotel, seeds=seeds).seeds == (
        Seed(
            name="desk__guests",
            table="guests",
            schema_name="desk",
            columns=("GUEST NO", "NAME", "loaded_at", "VIP", "PHONE"),
        ),
    )


def test_two_sources_over_one_schema_share_its_seeds() -> None:
    hotel = HOTEL.replace('schema="RECEPTION"', 'schema="desk", seeded=True')
    hotel = hotel.replace('load_time=sql("TO_TIMESTAMP(TS)")', 'schema="desk", seeded=True')
    seeds = {
        "seeds/desk__guests.csv": "GUEST NO,NAME,loaded_at,VIP\n",
        "seeds/desk__guest_standing.csv": "number,points,loaded_at\n",
    }
    vault = vault_of(MODEL, hotel=hotel, seeds=seeds)
    assert [seed.name for seed in vault.seeds] == ["desk__guest_standing", "desk__guests"]


def test_a_group_says_who_answers() -> None:
    assert vault_of(MODEL).groups == (
        Group(
            name="fancy_hotel",
            owner="Front Office",
            email="front.office@fancy.example",
            expert="Ada",
            meaning="Fancy Hotel.",
        ),
    )


@pytest.mark.parametrize(
    ("column", "sql"),
    [
        ("GUEST_NO", "GUEST_NO"),
        ("GUEST NO", '"GUEST NO"'),
        ('a"b', '"a""b"'),
        ('"Guest"', '"Guest"'),
        ("group", '"group"'),
        ("größe", '"größe"'),
        ("1st", '"1st"'),
    ],
)
def test_a_physical_column_is_quoted_where_it_has_to_be(column: str, sql: str) -> None:
    assert physical(Expression(text=column), "word") == sql


def test_a_comment_at_the_end_of_an_expression_swallows_nothing() -> None:
    assert closed("VIP = 'Y' -- since 2019 ") == "VIP = 'Y' -- since 2019\n"
    assert closed("-- since 2019\nVIP") == "-- since 2019\nVIP"
