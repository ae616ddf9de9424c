"""What is personal is shown where it is masked, as the model says, and by composites only if it is masked for all."""

from puddingstone.vault import Dimension, Guarded, Masking, StackedFact
from tests.guarding.guarding import PROFILE, planned, said_of
from tests.planning.modelling import column_names, table_of, text_of

SOLD = '''
class Stay(Entity):
    """From one arrival to one departure."""

    stay_number: Key[Text]


@recorded_in(reception, table="stays")
def guest_arrived(guest: Guest, stay: Stay, arrived_at: Moment, people: Number) -> Event:
    """A guest is handed the key."""


class AnyStay(Conformed):
    """A stay, wherever."""

    who: Text | None = conformed()
    people: Number = conformed()


stays = Product(
    "Stays",
    purpose="Who stayed",
    owner=front_office,
    offers=[Dimension(Guest), Fact("stays", grain=guest_arrived), Fact("lives", grain=Stay, events=[guest_arrived])],
)

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
                Part(stays, "lives", {"who": None, "people": "people"}),
            ],
        )
    ],
    %s
)
'''
KEPT = 'masks = [mask(Guest.Profile, "full_name", kept_for(front_office, otherwise=redacted()))]\n'
HASHED = 'masks = [mask(Guest.Profile, "full_name", hashed())]\n'


def sold(masks: str, told: str = "guest.full_name", rows: str = "") -> str:
    return PROFILE + masks + SOLD % (told, rows)


def test_what_is_personal_and_has_no_mask_stays_behind() -> None:
    vault = planned(sold("", told="guest.language"))
    assert not [table for table in vault.tables if isinstance(table, Guarded)]
    assert column_names(table_of(vault, "dim_guest").columns) == ["guest_key", "guest_number", "language"]


def test_a_masked_fact_is_shown_by_a_view_of_a_private_table() -> None:
    vault = planned(sold(KEPT, told="guest.language"))
    shown, private = table_of(vault, "dim_guest"), table_of(vault, "dim_guest__private")
    assert isinstance(shown, Dimension)
    assert (shown.reads, private.access, private.schema_name) == (("dim_guest__private",), "private", "stays__private")
    assert shown.column("full_name").mask == Masking(how="redacted", kept_for=("front_office",))
    assert private.column("full_name").is_personal
    assert private.column("full_name").mask is None
    assert "sat_guest__profile__personal.full_name" in text_of(vault, "dim_guest__private.sql")
    assert text_of(vault, "dim_guest.sql") == (
        "select\n    guest_key,\n    guest_number,\n"
        '    {{ puddingstone.masked("full_name", "redacted", "varchar", kept_for=["front_office"]) }} as full_name,\n'
        '    language\nfrom {{ puddingstone.beside(ref("dim_guest__private")) }}\n'
    )


def test_a_code_that_is_masked_is_not_explained_beside_its_mask() -> None:
    model = '''
@recorded_in(reception)
class Country(Reference):
    """Where somebody is from."""

    code: Key[Text]
    name: Text


''' + PROFILE.replace("language: Text | None", "nationality: Personal[Country] | None")
    vault = planned(model + HASHED.replace("full_name", "nationality") + SOLD % ("guest.guest_number", ""))
    assert column_names(table_of(vault, "dim_guest").columns) == ["guest_key", "guest_number", "nationality"]


def test_logs_show_nothing_of_what_dimensions_show_masked() -> None:
    vault = planned(sold(KEPT, told="guest.language"))
    assert "full_name" not in column_names(table_of(vault, "ocel_fancy_hotel__object_guest").columns)


def test_a_composite_tells_what_is_masked_for_all_and_says_that_it_is_masked() -> None:
    vault = planned(sold(HASHED))
    composite = table_of(vault, "fct_all_stays")
    assert isinstance(composite, StackedFact)
    assert (composite.behind, composite.column("who").mask) == ("", Masking(how="hashed"))
    assert composite.column("who").is_personal


def test_a_composite_cannot_tell_all_what_is_kept_for_some() -> None:
    (finding,) = said_of(sold(KEPT))
    assert (finding.code, finding.address) == ("kept-for-some", "fancy_hotel.visiting.all_stays.all_stays.stays.who")
    assert finding.message == (
        "fct_all_stays.who shows all what is kept for some: fancy_hotel.visiting.Guest.Profile.full_name"
        " -> dim_guest.full_name -> fct_all_stays.who"
    )


def test_a_plain_name_of_what_is_masked_is_a_leak_all_the_same() -> None:
    model = sold(HASHED, told="guest.nickname").replace("language: Text | None", "nickname: Text | None")
    (leak,) = said_of(model.replace('"born_on": "BIRTH_DT"', '"born_on": "BIRTH_DT", "nickname": "guest_name"'))
    assert (leak.code, leak.address) == ("personal-leak", "fancy_hotel.visiting.Guest.Profile.nickname")


ROWS = 'rows=[Rows("all_stays", seen_by=front_office, where="people > 1")],'
AGAIN = """
everything = Product(
    "Everything",
    purpose="Everything",
    owner=front_office,
    offers=[
        Stacked(
            "everything",
            shape=AnyStay,
            parts=[
                Part(all_stays, "all_stays", {"who": None, "people": "people"}),
                Part(stays, "lives", {"who": None, "people": "people"}),
            ],
        )
    ],
    %s
)
"""


def test_rows_are_seen_through_a_view_of_a_private_table() -> None:
    vault = planned(sold("", "guest.language", ROWS))
    assert text_of(vault, "fct_all_stays.sql").endswith(
        'from {{ puddingstone.beside(ref("fct_all_stays__private")) }}\nwhere {{ puddingstone.seen_rows(\n'
        '    sees_all="front_office",\n    rows=[["front_office", "people > 1"]]\n) }}\n'
    )
    assert "row_access_policy" in text_of(vault, "fct_all_stays__private.yml")


def test_a_composite_of_rows_that_not_all_see_says_for_itself_who_sees_which() -> None:
    (finding,) = said_of(sold("", "guest.language", ROWS) + AGAIN % "")
    assert (finding.code, finding.address) == ("rows-for-all", "fancy_hotel.visiting.everything.everything")
    assert said_of(sold("", "guest.language", ROWS) + AGAIN % ROWS.replace("all_stays", "everything")) == []
