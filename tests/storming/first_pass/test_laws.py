"""Laws of first-pass models, on boards that nobody would write."""

from pathlib import Path

import pytest

from puddingstone.storming.first_pass import draft
from puddingstone.storming.first_pass.printing import printed
from puddingstone.storming.first_pass.seeds import seeds_of
from puddingstone.storming.trace import text_of, traces
from tests.storming.first_pass.modelling import write
from tests.storming.first_pass.random_boards import random_board


@pytest.mark.parametrize("seed", range(5))
def test_any_board_becomes_a_model_that_compiles_but_for_its_questions(seed: int, tmp_path: Path) -> None:
    written = write(random_board(seed), tmp_path)
    assert [each for each in written.findings if each.code != "open-question"] == []
    assert written.compiled()
    assert written.reformatted() == ""


@pytest.mark.parametrize("seed", range(100, 120))
def test_no_note_is_lost_and_a_board_always_gives_the_same_text(seed: int) -> None:
    board = random_board(seed)
    one, other = draft(board), draft(board)
    assert {made.note.id for made in one.made} == {note.id for note in board.notes}
    assert printed(one) == printed(other)
    assert seeds_of(one) == seeds_of(other)
    said = [{name: text_of(trace) for name, trace in traces(board, each, "b").items()} for each in (one, other)]
    assert said[0] == said[1]


@pytest.mark.parametrize("seed", range(200, 220))
def test_contexts_never_need_each_other_in_a_circle(seed: int) -> None:
    model = draft(random_board(seed))
    needs = {
        module.address: {
            *(party.thing.module.address for each in module.happenings for party in each.parties),
            *(each.base.module.address for each in module.things if each.base),
            *(
                event.module.address
                for each in module.outcomes
                for event in (each.event, *each.expected, *each.unusual)
            ),
        }
        - {module.address}
        for module in model.modules
    }
    while needs:
        free = [address for address, others in needs.items() if not others & set(needs)]
        assert free
        needs = {address: others for address, others in needs.items() if address not in free}
