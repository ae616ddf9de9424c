"""What notes become."""

from pathlib import Path

import pytest

from puddingstone import __all__ as language
from puddingstone.storming.board import Board, Field, Group, Note
from puddingstone.storming.first_pass.spelling import LANGUAGE
from tests.storming.first_pass.modelling import Written, markdown, write

HOTEL = """\
# Fancy Hotel

## Visiting (core)

- actor: Guest
- thing: Reservation
- system: Reception
- command: Check in guest
- event: Reservation created
  - by: Guest
  - on: Reception
  - leads to: Guest checked in
  - unusually: Reservation cancelled
- event: Guest checked in
  - about: Reservation; Room
  - fields: people: int, has pet, deposit
- event: Guest check out
- event: Guest checked out
- event: Reservation cancelled
- hotspot: Who may cancel a "VIP" reservation?
- query: Rooms that are free tonight
- query: Turnover

## Keeping rooms

- event: Room cleaned
  - by: Housekeeper
- thing: Room
  - fields: beds: int
- opportunity: Ask guests how clean it was
- policy: Whenever a reservation was cancelled, be nice

## Front office

- thing: Pen
"""


@pytest.fixture(scope="module")
def hotel(tmp_path_factory: pytest.TempPathFactory) -> Written:
    root = tmp_path_factory.mktemp("hotel")
    return write(markdown(HOTEL, root), root)


def test_only_questions_are_found_and_it_compiles(hotel: Written) -> None:
    assert {finding.code for finding in hotel.findings} == {"open-question"}
    assert "raw_vault/hubs/hub_guest.sql" in hotel.compiled()
    assert hotel.reformatted() == ""


def test_a_group_is_a_module_and_what_is_above_it_a_domain(hotel: Written) -> None:
    assert [module.address for module in hotel.model.modules] == [
        "fancy_hotel.visiting",
        "fancy_hotel.keeping_rooms",
        "fancy_hotel.front_office",
    ]
    assert 'context = Context(subdomain="core")' in hotel.text("fancy_hotel/visiting.py")


def test_a_name_that_says_no_activity_stays_as_a_question(hotel: Written) -> None:
    assert any(text.startswith('What do people do here? "Front office"') for text in hotel.questions)


def test_a_verb_becomes_an_event_with_who_and_what_takes_part(hotel: Written) -> None:
    text = hotel.text("fancy_hotel/visiting.py")
    assert "def reservation_created(reservation: Reservation, guest: Guest, created_at: Moment) -> Event:" in text
    assert "    people: Number,\n    has_pet: YesNo,\n    deposit: Money,\n) -> Event:" in text


def test_what_is_said_twice_or_without_its_ending_is_one_event(hotel: Written) -> None:
    assert [each.name for each in hotel.model.happenings].count("guest_checked_out") == 1
    assert 'Is this what happens? The board says "Guest check out".' in hotel.questions


def test_a_guessed_key_is_marked_and_asked_until_somebody_answers(hotel: Written) -> None:
    assert "    guest_number: Key[Text]  # a guess\n" in hotel.text("fancy_hotel/visiting.py")
    question = "By what is one guest told from another? guest_number is a guess."
    assert question in hotel.questions
    path = hotel.settings.domain_models / "fancy_hotel" / "visiting.py"
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace(f'"{question}"', f'"{question}", answer="Yes."'), encoding="utf-8")
    assert not any("guest_number" in finding.message for finding in hotel.findings)
    path.write_text(before, encoding="utf-8")


def test_outcomes_are_apart_by_whether_they_are_unusual(hotel: Written) -> None:
    said = "leads_to(reservation_created, [guest_checked_in], unusually=[reservation_cancelled])"
    assert said in hotel.text("fancy_hotel/visiting.py")


def test_hotspots_and_rules_that_nobody_understands_are_questions(hotel: Written) -> None:
    assert 'Who may cancel a "VIP" reservation?' in hotel.questions
    assert "What does this rule say? Whenever a reservation was cancelled, be nice" in hotel.questions
    assert any('"Turnover" names nothing that the board knows' in text for text in hotel.questions)


def test_a_query_model_is_a_candidate_for_a_product(hotel: Written) -> None:
    text = hotel.text("fancy_hotel/products.py")
    assert "Dimension(Room)" in text
    assert 'Fact("rooms_that_are_free_tonight", grain=Room, events=[guest_checked_in, room_cleaned])' in text


def test_an_idea_stays_as_it_is(hotel: Written) -> None:
    assert "# * Ask guests how clean it was\n" in hotel.text("fancy_hotel/keeping_rooms.py")


def test_a_system_is_a_source_and_where_none_is_said_it_is_asked(hotel: Written) -> None:
    assert 'reception = Source("reception"' in hotel.text("fancy_hotel/__init__.py")
    assert any(text.startswith("Is it in reception that this is written down") for text in hotel.questions)
    assert any(text.startswith("Where is it written down: room_cleaned") for text in hotel.questions)


def test_a_thing_of_which_nothing_is_known_is_asked_for(hotel: Written) -> None:
    assert "What is known of a pen? Nothing on the board happens to it." in hotel.questions


def test_a_thing_known_in_two_contexts_is_imported_by_the_one_that_needs_the_other(hotel: Written) -> None:
    homes = {thing.name: thing.module.name for thing in hotel.model.things if thing.base is None}
    assert homes["Room"] in ("visiting", "keeping_rooms")
    other = {"visiting": "keeping_rooms", "keeping_rooms": "visiting"}[homes["Room"]]
    assert f"from domain_models.fancy_hotel.{homes['Room']} import Room" in hotel.text(f"fancy_hotel/{other}.py")


def test_a_context_that_knows_facts_of_its_own_derives_the_thing(tmp_path: Path) -> None:
    notes = (
        Note(id="1", kind="thing", text="Guest", group="a", fields=(Field(name="name"),)),
        Note(id="2", kind="event", text="Guest checked in", group="a"),
        Note(id="3", kind="thing", text="Guest", group="b", fields=(Field(name="credit limit", type="money"),)),
        Note(id="4", kind="event", text="Guest paid", group="b"),
    )
    groups = (Group(id="a", name="Visiting"), Group(id="b", name="Accounting"))
    written = write(Board(title="Hotel", form="yaml", groups=groups, notes=notes), tmp_path)
    assert {finding.code for finding in written.findings} == {"open-question"}
    text = written.text("hotel/accounting.py")
    assert "class Guest(GuestElsewhereKnown):" in text
    assert "credit_limit: Money" in text
    assert "name: Personal[Text]" in written.text("hotel/visiting.py")


def test_a_key_that_the_board_calls_one_is_no_guess(tmp_path: Path) -> None:
    field = Field(name="number", type="int", is_key=True)
    notes = (
        Note(id="1", kind="thing", text="Room", fields=(field,)),
        Note(id="2", kind="event", text="Room cleaned"),
    )
    written = write(Board(title="Hotel", form="yaml", notes=notes), tmp_path)
    assert "    room_number: Key[Number]\n" in written.text("hotel/sorting_out.py")
    assert not any("told from another" in text for text in written.questions)


def test_what_follows_without_anything_in_common_is_asked(tmp_path: Path) -> None:
    text = "# Hotel\n## Visiting\n- event: Guest left\n  - leads to: Room cleaned\n- event: Room cleaned\n"
    written = write(markdown(text, tmp_path), tmp_path)
    assert '"Room cleaned" follows "Guest left", says the board: what takes part in both?' in written.questions
    assert "leads_to" not in written.text("hotel/visiting.py")


def test_an_outcome_that_is_no_note_becomes_an_event_and_a_question(tmp_path: Path) -> None:
    text = "# Hotel\n## Visiting\n- event: Guest arrived\n  - leads to: Guest left\n"
    written = write(markdown(text, tmp_path), tmp_path)
    assert "leads_to(guest_arrived, [guest_left])" in written.text("hotel/visiting.py")
    assert 'Does this happen? Only another note speaks of it: "Guest left"' in written.questions


def test_arrows_through_policies_and_commands_lead_to_events(tmp_path: Path) -> None:
    notes = (
        Note(id="e1", kind="event", text="Guest left"),
        Note(id="p", kind="policy", text="Whenever that is so", follows=("e1",)),
        Note(id="c", kind="command", text="Thank guest", follows=("p",)),
        Note(id="e2", kind="event", text="Guest thanked", follows=("c",)),
    )
    written = write(Board(title="Hotel", form="miro", notes=notes), tmp_path)
    assert "leads_to(guest_left, [guest_thanked])" in written.text("hotel/sorting_out.py")
    assert 'It is brought about by "Thank guest".' in written.text("hotel/sorting_out.py")


def test_an_event_that_names_nothing_gets_something_to_happen_to(tmp_path: Path) -> None:
    written = write(markdown("# Hotel\n## Visiting\n- event: It rained\n", tmp_path), tmp_path)
    assert "def it_rained(visiting_matter_of_hotel: VisitingMatterOfHotel, rained_at: Moment)" in written.text(
        "hotel/visiting.py"
    )
    assert "Who or what takes part in the events that name nobody and nothing?" in written.questions


@pytest.mark.parametrize("name", ["System", "temp", "main", "raw_vault", "🎉", "Hotel", "staging"])
def test_a_system_never_has_the_schema_of_somebody_else(name: str, tmp_path: Path) -> None:
    notes = (
        Note(id="1", kind="system", text=name),
        Note(id="2", kind="event", text="Guest left", on=(name,)),
        Note(id="3", kind="query", text=f"{name} of guests"),
    )
    written = write(Board(title="Hotel", form="yaml", notes=notes), tmp_path)
    assert {finding.code for finding in written.findings} == {"open-question"}
    assert not any(f'Source("{word}"' in written.text("hotel/__init__.py") for word in ("system", "temp", "main"))


def test_the_words_that_names_keep_clear_of_are_those_of_the_language() -> None:
    assert set(language) == LANGUAGE
