"""What is only on a board, and only in a model."""

from pathlib import Path

from puddingstone.domain import Business, NoteOnBoard
from puddingstone.pipeline import examine
from puddingstone.settings import Settings
from puddingstone.storming.against import Difference, compare
from puddingstone.storming.board import Board
from puddingstone.storming.first_pass import draft
from puddingstone.storming.trace import traces
from tests.storming.first_pass.modelling import markdown, write

BOARD = """\
# Hotel

## Visiting

- actor: Guest
- event: Guest checked in
  - about: Room
  - leads to: Guest checked out
- event: Guest checked out
- hotspot: Who has the key?
- query: Rooms
"""


def business(text: str, root: Path) -> Business:
    """The first-pass model of a board as the compiler reads it."""
    root.mkdir()
    return examine(write(markdown(text, root), root).settings).reading.business


def differences(board: str, model: str, root: Path, before: tuple[NoteOnBoard, ...] = ()) -> tuple[Difference, ...]:
    """In what a board differs from the first-pass model of another one."""
    return compare(markdown(board, root), business(model, root / "project"), before)


def said(found: tuple[Difference, ...]) -> list[str]:
    """What is said of differences."""
    return [f"{each.code}: {each.message}" for each in found]


def traced(board: Board) -> tuple[NoteOnBoard, ...]:
    """The notes of a board with what they become in its first-pass model."""
    return tuple(
        NoteOnBoard("board.md", note)
        for trace in traces(board, draft(board), "board.md").values()
        for note in trace.notes
    )


def test_a_board_and_its_own_model_say_the_same(tmp_path: Path) -> None:
    assert differences(BOARD, BOARD, tmp_path) == ()


def test_the_order_of_notes_and_their_forms_say_nothing(tmp_path: Path) -> None:
    other = BOARD.replace("Guest checked out", "The guest has checked out").replace("actor: Guest", "actor: Guests")
    assert differences(other, BOARD, tmp_path) == ()


def test_what_is_only_on_the_board_is_told_at_its_note(tmp_path: Path) -> None:
    found = differences(BOARD + "- event: Bill paid\n- thing: Pen\n", BOARD, tmp_path)
    assert said(found) == [
        'only-on-the-board: "Bill", an entity, is only on the board',
        'only-on-the-board: "Pen", an entity, is only on the board',
        'only-on-the-board: "Bill paid", an event, is only on the board',
    ]


def test_what_is_only_in_the_model_is_told_at_its_place(tmp_path: Path) -> None:
    found = differences(BOARD, BOARD + "- event: Guest complained\n", tmp_path)
    assert said(found) == ["only-in-the-model: guest_complained, an event, is only in the model"]
    assert found[0].address == "hotel.visiting.guest_complained"


def test_a_context_that_is_not_on_the_board_is_told_once(tmp_path: Path) -> None:
    found = differences(BOARD, BOARD + "\n## Cleaning\n- event: Maid cleaned room\n- event: Maid went home\n", tmp_path)
    told = [each for each in said(found) if "hotel.cleaning" in each]
    assert told == [
        (
            "only-in-the-model: the context hotel.cleaning is only in the model, "
            "with Maid, Home, maid_cleaned_room and 1 more"
        )
    ]


def test_another_word_is_asked_and_never_guessed(tmp_path: Path) -> None:
    found = differences(BOARD.replace("Guest", "Customer"), BOARD, tmp_path)
    assert 'renamed-note: is "Customer" what the model calls Guest?' in said(found)
    assert 'renamed-note: is "Customer checked in" what the model calls guest_checked_in?' in said(found)


def test_what_a_person_renamed_in_the_model_is_found_by_the_trace(tmp_path: Path) -> None:
    before = traced(markdown(BOARD, tmp_path))
    moved = tuple(
        NoteOnBoard(
            each.board,
            each.note.model_copy(
                update={
                    "became": tuple(
                        made.model_copy(update={"address": made.address.replace("guest_checked_in", "key_given")})
                        for made in each.note.became
                    )
                }
            ),
        )
        for each in before
    )
    model = BOARD.replace("Guest checked in", "Key given").replace("about: Room", "about: Room; Guest")
    named = said(differences(BOARD, model, tmp_path, moved))
    assert not [each for each in named if "an event" in each]


def test_outcomes_differ_by_themselves(tmp_path: Path) -> None:
    found = differences(BOARD.replace("leads to", "unusually"), BOARD, tmp_path)
    assert said(found) == [
        (
            "only-on-the-board: that guest_checked_out follows guest_checked_in "
            "is unusual on the board and expected in the model"
        )
    ]
    (tmp_path / "other").mkdir()
    found = differences(BOARD.replace("  - leads to: Guest checked out\n", ""), BOARD, tmp_path / "other")
    assert said(found) == ["only-in-the-model: that guest_checked_out follows guest_checked_in is only in the model"]


def test_a_hotspot_that_the_model_does_not_ask_is_told(tmp_path: Path) -> None:
    found = differences(BOARD + "- hotspot: Who pays?\n", BOARD, tmp_path)
    assert said(found) == ['only-on-the-board: "Who pays?", a hotspot, is only on the board']


def test_what_became_of_a_note_that_is_gone_is_only_in_the_model(tmp_path: Path) -> None:
    before = traced(markdown(BOARD, tmp_path))
    found = differences(BOARD.replace("actor: Guest", "actor: Clerk"), BOARD, tmp_path, before)
    assert said(found) == ['only-on-the-board: "Clerk", an entity, is only on the board']
    found = compare(markdown("# Hotel\n\n## Visiting\n- event: Bell rang\n", tmp_path), business_of(tmp_path), before)
    assert "only-in-the-model: Guest, an entity, is only in the model" in said(found)


def business_of(root: Path) -> Business:
    """The model that is there already."""
    folder = (root / "project").resolve()
    places = (folder / name for name in ("domain_models", "models", "seeds", "contracts"))
    return examine(Settings(folder, *places)).reading.business
