from pathlib import Path

from inline_snapshot import snapshot

from puddingstone.explaining import explain, subjects
from puddingstone.planning import plan
from tests.planning.modelling import reading_of
from tests.planning.test_outcomes import KEEPING, MODEL

QUESTIONS = """

questions = [
    question("Who may leave\\nby night?", about=guest_left),
    question("Who cleans?", about=guest_left, answer="Whoever is there."),
]
"""
READING = reading_of(MODEL, KEEPING + QUESTIONS)


def told(name: str, label: str) -> str:
    """What is told of a name under a label, without places."""
    text = explain(name, READING.business, plan(READING.business), READING.spans, Path("/nowhere")) or ""
    lines = text.partition(f"\n{label}\n")[2].split("\n")
    under = lines[: next((at for at, line in enumerate(lines) if not line.startswith("  ")), len(lines))]
    return "\n".join(line.partition("fancy_hotel.")[0].rstrip() for line in under)


def test_an_event_says_what_it_leads_to_as_expected_and_unusually() -> None:
    assert told("guest_left", "leads to") == snapshot("""\
  room_cleaned  expected, to the same Room
  guest_came    unusual, to the same Guest\
""")


def test_an_event_says_what_it_follows() -> None:
    assert told("guest_left", "follows") == snapshot("""\
  guest_came   expected, to the same Stay
  guest_moved  expected, to the same Stay\
""")


def test_questions_are_told_with_what_they_are_about() -> None:
    assert told("guest_left", "is asked") == snapshot("""\
  Who cleans?              Whoever is there.
  Who may leave by night?  nobody has answered yet\
""")


def test_the_place_of_an_outcome_is_told() -> None:
    text = explain("guest_moved", READING.business, plan(READING.business), READING.spans, Path("/nowhere")) or ""
    assert "fancy_hotel.visiting.outcomes.guest_moved.guest_left (" in text


def test_nothing_is_said_of_what_leads_nowhere() -> None:
    assert told("room_cleaned", "leads to") == ""
    assert told("room_cleaned", "follows") != ""


def test_questions_can_be_explained() -> None:
    listed = list(subjects(READING.business, plan(READING.business)))
    assert "fancy_hotel.keeping.questions.who_may_leave_by_night  open question" in listed
    assert "fancy_hotel.keeping.questions.who_cleans  question" in listed
