from pathlib import Path

import pytest

from puddingstone.reading import Reading, read
from tests.literate import settings_at
from tests.properties.samples import sample


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return read(sample().write(tmp_path))


def test_a_package_is_a_domain_and_a_module_a_context(reading: Reading) -> None:
    assert [domain.name for domain in reading.business.domains] == ["fancy_hotel", "lake_club"]
    assert [context.address for context in reading.business.contexts] == ["fancy_hotel.visiting", "lake_club.rewarding"]


def test_the_domain_says_its_title_code_owner_and_time_zone(reading: Reading) -> None:
    club = reading.business.domains[1]
    assert (club.title, club.code, club.owner, club.time_zone) == ("Lake Club", "LC", "Club", "Europe/Zurich")
    assert club.meaning == "The lake's loyalty club."


def test_an_import_makes_a_context_downstream(reading: Reading) -> None:
    assert reading.business.contexts[1].upstream == ("fancy_hotel.visiting",)


def test_a_derived_entity_knows_its_base_and_has_no_keys(reading: Reading) -> None:
    member = reading.business.entity_at["lake_club.rewarding.Member"]
    assert member.base == "fancy_hotel.visiting.Guest"
    assert member.keys == ()


def test_keys_keep_their_order_and_kinds(reading: Reading) -> None:
    room = reading.business.entity_at["fancy_hotel.visiting.Room"]
    assert [(key.name, key.kind, key.is_key) for key in room.keys] == [
        ("building", "text", True),
        ("room_number", "number", True),
    ]


def test_where_every_domain_numbers_its_own_the_code_of_the_domain_comes_first(reading: Reading) -> None:
    guest = reading.business.entity_at["fancy_hotel.visiting.Guest"]
    member = reading.business.entity_at["lake_club.rewarding.Member"]
    assert [(key.name, key.is_key, key.is_collision_code) for key in guest.keys] == [
        ("collision_code", True, True),
        ("guest_number", True, False),
    ]
    assert guest.is_numbered_by_domain
    assert not member.is_numbered_by_domain
    assert not reading.business.entity_at["fancy_hotel.visiting.Room"].is_numbered_by_domain


def test_the_place_of_the_code_of_a_domain_is_where_that_was_said(reading: Reading) -> None:
    span = reading.spans["fancy_hotel.visiting.Guest.collision_code"]
    line = span.path.read_text(encoding="utf-8").splitlines()[span.line - 1]
    assert line[span.column : span.end_column] == "numbered_by_domain"


def test_a_number_is_that_of_the_domain_that_derived_or_that_tells(reading: Reading) -> None:
    business = reading.business

    def numbering(entity: str, place: str) -> str:
        domain = business.numbering_domain(entity, place)
        return domain.code if domain else ""

    assert numbering("fancy_hotel.visiting.Guest", "fancy_hotel.visiting.guest_moved") == "FH"
    assert numbering("fancy_hotel.visiting.Guest", "lake_club.rewarding.joined") == "LC"
    assert numbering("lake_club.rewarding.Member", "lake_club.rewarding.joined") == "LC"
    assert numbering("lake_club.rewarding.Member", "fancy_hotel.visiting.guest_moved") == "LC"


def test_marks_and_missing_values_are_read(reading: Reading) -> None:
    contacts = reading.business.entity_at["fancy_hotel.visiting.Guest"].details[0]
    assert [(each.is_key, each.is_personal) for each in contacts.attributes] == [(True, False), (False, True)]
    fittings = reading.business.entity_at["fancy_hotel.visiting.Room"].details[0]
    assert [each.may_be_missing for each in fittings.attributes] == [False, True]


def test_a_code_list_as_a_type_is_a_reference(reading: Reading) -> None:
    fittings = reading.business.entity_at["fancy_hotel.visiting.Room"].details[0]
    assert fittings.attributes[0].reference == "fancy_hotel.visiting.RoomType"


def test_entities_are_parties_and_the_rest_are_facts(reading: Reading) -> None:
    moved = reading.business.happenings[0]
    assert [(party.name, party.may_be_missing) for party in moved.parties] == [
        ("guest", False),
        ("from_room", True),
        ("room", False),
    ]
    assert [fact.name for fact in moved.attributes] == ["moved_at", "reason"]


def test_what_a_function_ends_with_says_what_it_is(reading: Reading) -> None:
    assert {each.name: (each.kind, each.is_event, each.ends) for each in reading.business.happenings} == {
        "guest_moved": ("event", True, False),
        "room_assigned": ("relationship", False, True),
        "same_guest": ("same_as", False, False),
        "belongs_to": ("part_of", False, True),
    }


def test_what_is_computed_knows_what_of_from_what_and_how(reading: Reading) -> None:
    (computed,) = reading.business.computed
    assert (computed.name, computed.entity) == ("Familiarity", "fancy_hotel.visiting.Guest")
    assert computed.inputs == ("fancy_hotel.visiting.guest_moved", "fancy_hotel.visiting.Guest.Manners")
    (fact,) = computed.facts
    assert (fact.attribute.name, fact.attribute.kind, fact.always) == ("is_known", "yes_no", "is_known is not null")


def test_bindings_have_their_tables_columns_and_paces(reading: Reading) -> None:
    fittings = reading.business.entity_at["fancy_hotel.visiting.Room"].details[0].binding
    assert fittings is not None
    assert (fittings.source, fittings.table, fittings.pace) == ("reception", "room_fittings", "rarely")
    assigned = reading.business.happenings[1].binding
    assert assigned is not None
    assert assigned.event_time is not None
    assert assigned.event_time.text == "SINCE"


def test_sources_have_the_address_of_their_variable(reading: Reading) -> None:
    cards = reading.business.sources[0]
    assert (cards.name, cards.address, cards.schema_name, cards.expected_every) == (
        "cards",
        "lake_club.cards",
        "CLUB",
        24 * 60,
    )


def test_every_address_has_its_place(reading: Reading) -> None:
    span = reading.spans["fancy_hotel.visiting.Guest.Contacts.channel"]
    line = span.path.read_text(encoding="utf-8").splitlines()[span.line - 1]
    assert line[span.column : span.end_column] == "channel"


def test_reading_twice_reads_what_is_there_now(tmp_path: Path) -> None:
    case = sample()
    settings = case.write(tmp_path)
    read(settings)
    visiting = tmp_path / "domain_models" / "fancy_hotel" / "visiting.py"
    visiting.write_text(case.files["domain_models/fancy_hotel/visiting.py"].replace("reason", "motive"), "utf-8")
    assert read(settings).business.happenings[0].attributes[1].name == "motive"


def test_reading_leaves_no_byte_code_behind(tmp_path: Path) -> None:
    read(sample().write(tmp_path))
    assert not list(tmp_path.rglob("__pycache__"))


def test_without_a_folder_of_models_nothing_is_read(tmp_path: Path) -> None:
    reading = read(settings_at(tmp_path))
    assert reading.business.domains == ()
    assert reading.findings == ()


def test_what_was_not_understood_is_doubted(tmp_path: Path) -> None:
    case = sample()
    settings = case.write(tmp_path)
    visiting = tmp_path / "domain_models" / "fancy_hotel" / "visiting.py"
    visiting.write_text(visiting.read_text("utf-8").replace("channel: Key[Text]", "channel: Key[Txt]"), "utf-8")
    assert read(settings).doubts == {"fancy_hotel.visiting.Guest.Contacts.channel"}
