"""The page as text: it loads nothing, leads somewhere, and shows numbers in words, too."""

import re

import pytest

from puddingstone.picturing.from_board import map_of_board
from puddingstone.picturing.html import page
from puddingstone.picturing.map import Followed
from puddingstone.picturing.reality import Happened, Log, Reality, measure
from puddingstone.storming.board import Board
from tests.picturing.boards import HOSTILE, hotel, tricky, wall
from tests.picturing.elements import Elements

BOARDS = {"hotel": hotel(), "wall": wall(), "timeless": wall(30, has_time=False), "tricky": tricky()}


@pytest.fixture(params=BOARDS)
def board(request: pytest.FixtureRequest) -> Board:
    return BOARDS[request.param]


def test_it_loads_nothing_and_tells_the_browser_so(board: Board) -> None:
    text = page(map_of_board(board), board)
    assert "default-src 'none'" in text
    elements = Elements(text)
    loading = [(tag, said) for tag, said in elements.found if {"src", "srcset", "data", "action"} & said.keys()]
    assert loading == []
    assert [tag for tag, _ in elements.found if tag in ("link", "img", "iframe", "object", "use", "image")] == []
    assert not [said["href"] for _, said in elements.found if not said.get("href", "#").startswith("#")]
    assert not [name for _, said in elements.found for name in said if name.startswith("on")]


def test_every_link_leads_to_something_and_every_id_is_there_once(board: Board) -> None:
    elements = Elements(page(map_of_board(board), board))
    ids = [said["id"] for _, said in elements.found if "id" in said]
    assert len(ids) == len(set(ids))
    assert {said["href"][1:] for _, said in elements.found if "href" in said} <= set(ids)


def test_every_context_on_the_map_is_a_link_to_its_words(board: Board) -> None:
    drawn = map_of_board(board)
    elements = Elements(page(drawn, board))
    cards = [said for tag, said in elements.found if tag == "a" and said.get("class") == "context"]
    assert len(cards) == len(drawn.contexts)
    assert all(said["aria-label"].strip() for said in cards)


def test_every_note_is_there_in_words(board: Board) -> None:
    elements = Elements(page(map_of_board(board), board))
    words = " ".join(" ".join(elements.words).split())
    for note in board.notes:
        if note.text not in HOSTILE:
            assert note.text in words
    for text, _ in map_of_board(board).left_over:
        assert text in HOSTILE or text in words


def test_what_people_wrote_is_shown_and_nothing_else() -> None:
    text = page(map_of_board(tricky()), tricky())
    assert "&lt;img src=x onerror=alert(1)&gt;" in text
    assert "{{ 7 * 7 }}" in text
    assert text.count("<script>") == 1
    assert not set("\x00\x1b\u202e") & set(text)
    text.encode()


def test_numbers_are_told_in_words_and_what_stands_out_is_marked() -> None:
    followed = Followed(happened=10, times=6, minutes=7200)
    happened = Happened(activity="room_reserved", outcome="guest_never_came", said="unusual", followed=followed)
    log = Log(domain="fancy_hotel", counts=(("room_reserved", 1234),), outcomes=(happened,))
    drawn = measure(map_of_board(hotel()), Reality(place="warehouse.duckdb", logs=(log,)))
    text = page(drawn, hotel())
    assert "Numbers are from warehouse.duckdb." in text
    assert re.search(r'<td class="number">1,234</td>', text)
    assert re.search(
        r"Guest never came <small>unusual, 60 %, 5 days</small> <span class=\"word loud\">usual</span>", text
    )
    assert "What stands out" in text
    assert ">60 %, 5 days<" in text
    assert '<span class="word loud">never happened</span>' in text


def test_without_numbers_nothing_is_said_of_reality() -> None:
    text = page(map_of_board(hotel()), hotel())
    assert "What stands out" not in text
    assert "Count" not in text
