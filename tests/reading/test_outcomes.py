import pytest

from puddingstone.domain import Outcome, Question
from puddingstone.reading import Reading
from tests.planning.modelling import reading_of
from tests.planning.test_outcomes import KEEPING, MODEL

QUESTIONS = """

to_be_asked = (
    question("Who cleans by night?", about=room_cleaned),
    question("Who cleans by night?", answer="Nobody."),
    question("{}"),
)
"""


def read() -> Reading:
    return reading_of(MODEL, KEEPING + QUESTIONS)


def test_each_pair_of_events_is_an_outcome_with_its_place() -> None:
    reading = read()
    outcomes = {each.address: each for each in reading.business.outcomes}
    address = "fancy_hotel.keeping.outcomes.guest_left.guest_came"
    assert outcomes[address] == Outcome(
        address=address,
        event="fancy_hotel.visiting.guest_left",
        outcome="fancy_hotel.visiting.guest_came",
        foreseen="unusual",
        by="fancy_hotel.visiting.Guest",
    )
    span = reading.spans[address]
    assert span.path.name == "keeping.py"
    assert span.end_column - span.column == len("guest_came")


def test_what_is_imported_is_said_where_it_comes_from() -> None:
    keeping = KEEPING.replace("import Guest", "import outcomes as theirs, Guest")
    said = [each.address for each in reading_of(MODEL, keeping).business.outcomes]
    assert len(said) == len(set(said)) == 5
    assert not [each for each in said if "theirs" in each]


def test_questions_are_about_what_they_name_and_else_about_their_context() -> None:
    assert read().business.questions == (
        Question(
            text="Who cleans by night?",
            address="fancy_hotel.keeping.to_be_asked.who_cleans_by_night",
            about="fancy_hotel.keeping.room_cleaned",
        ),
        Question(
            text="Who cleans by night?",
            address="fancy_hotel.keeping.to_be_asked.who_cleans_by_night",
            about="fancy_hotel.keeping",
            answer="Nobody.",
        ),
        Question(text="{}", address="fancy_hotel.keeping.to_be_asked.question", about="fancy_hotel.keeping"),
    )


@pytest.mark.parametrize("said", ["leads_to(1, 2)", "leads_to(guest_came, guest_left)", "question(None)", "iter([])"])
def test_whatever_is_said_is_no_traceback(said: str) -> None:
    reading = reading_of(MODEL + f"\n\nodd = [leads_to(guest_left, [guest_came]), {said}]\nquestions = {said}\n")
    assert all(finding.help for finding in reading.findings)


def test_a_single_event_needs_no_list() -> None:
    reading = reading_of(MODEL + "\n\nmore = leads_to(guest_left, guest_came)\n")
    assert "fancy_hotel.visiting.more.guest_left.guest_came" in {each.address for each in reading.business.outcomes}
