"""Pictures as files: sound, tidy, the same every time, whatever people wrote."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise
from pathlib import Path
from time import perf_counter

import cml_parser
import pytest

from puddingstone.picturing.cards import cards
from puddingstone.picturing.cml import cml
from puddingstone.picturing.drawing import ENDINGS, draw
from puddingstone.picturing.from_board import map_of_board
from puddingstone.picturing.layout import Box, arrange
from puddingstone.picturing.map import Map
from puddingstone.picturing.map_svg import map_svg
from puddingstone.picturing.mermaid import mermaid
from puddingstone.picturing.palette import COLOURS, LINE_ON, TEXT_ON, contrast
from puddingstone.picturing.shapes import shape
from puddingstone.picturing.timeline import place
from puddingstone.picturing.timeline_svg import timeline_svg
from puddingstone.storming.board import Board
from tests.picturing.boards import HOSTILE, KINDS, hotel, tricky, wall

BOARDS = {"hotel": hotel(), "wall": wall(), "timeless": wall(60, has_time=False), "tricky": tricky()}
SVG = "{http://www.w3.org/2000/svg}"
ROOT = Path(__file__).parents[2]


@pytest.fixture(params=BOARDS)
def board(request: pytest.FixtureRequest) -> Board:
    return BOARDS[request.param]


@pytest.mark.parametrize("draw_it", [lambda board: map_svg(map_of_board(board)), timeline_svg], ids=["map", "timeline"])
def test_a_picture_is_sound_xml_with_a_name_and_nothing_that_acts_or_loads(board: Board, draw_it) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    text = draw_it(board)
    root = ET.fromstring(text)  # noqa: S314 - written by ourselves
    assert [child.tag for child in root][:3] == [f"{SVG}title", f"{SVG}desc", f"{SVG}style"]
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {
        "svg", "title", "desc", "style", "g", "rect", "path", "line", "text",
    }  # fmt: skip
    said = {name for each in root.iter() for name in each.attrib}
    assert not [name for name in said if name.startswith("on") or "href" in name]
    text.encode()


@pytest.mark.parametrize("seed", range(12))
def test_cards_overlap_nothing_and_stand_in_the_lane_of_their_domain(seed: int) -> None:
    drawn = map_of_board(wall(20 + 20 * seed, has_time=seed % 2 == 0, seed=seed))
    arrangement = arrange(drawn, cards(drawn, with_events=True))
    for one, other in combinations(arrangement.contexts.values(), 2):
        assert apart(one, other)
    for one, other in combinations(arrangement.domains.values(), 2):
        assert apart(one, other)
    for context in drawn.contexts:
        assert inside(arrangement.contexts[context.id], arrangement.domains[context.domain])
    width, height = arrangement.size
    assert all(inside(box, Box(0, 0, width, height)) for box in arrangement.domains.values())


@pytest.mark.parametrize("seed", range(6))
def test_arrows_go_from_border_to_border_and_through_no_card(seed: int) -> None:
    drawn = map_of_board(wall(seed=seed))
    arrangement = arrange(drawn, cards(drawn, with_events=True))
    assert len(arrangement.crossings) == len(drawn.crossings) > 0
    for points in arrangement.crossings:
        for one, other in pairwise(points):
            left, right = sorted((one[0], other[0]))
            top, foot = sorted((one[1], other[1]))
            track = Box(left + 1, top + 1, max(right - left - 2, 0), max(foot - top - 2, 0))
            assert all(apart(track, box) for box in arrangement.contexts.values())


def test_notes_overlap_nothing_and_go_forward_in_time(board: Board) -> None:
    timeline = place(board)
    boxes = [placed.box for lane in timeline.lanes for placed in lane.notes]
    assert len(boxes) == len(board.notes)
    assert all(apart(one, other) for one, other in combinations(boxes, 2))
    assert all(inside(placed.box, lane.box) for lane in timeline.lanes for placed in lane.notes)
    timed = sorted(
        (placed.note.at, placed.box.x) for lane in timeline.lanes for placed in lane.notes if placed.note.at is not None
    )
    assert [x for _, x in timed] == sorted(x for _, x in timed)
    untimed = [placed.box.x for lane in timeline.lanes for placed in lane.notes if placed.note.at is None]
    if timed and untimed:
        assert timeline.timeless is not None
        assert max(x for _, x in timed) < timeline.timeless < min(untimed)


def test_a_board_without_time_says_that_place_means_nothing() -> None:
    assert "place means nothing" in timeline_svg(hotel(has_time=False))
    assert "earlier" not in timeline_svg(hotel(has_time=False))
    assert "earlier" in timeline_svg(hotel())


def test_every_kind_has_a_colour_and_a_shape_of_its_own_and_its_word() -> None:
    box = Box(0, 0, 140, 60)
    shapes = {kind: shape(kind, box, "x") for kind in KINDS}
    assert len(set(shapes.values())) == len({COLOURS[kind] for kind in KINDS}) == len(KINDS)
    assert ">external system<" in timeline_svg(wall())


def test_unusual_outcomes_are_dashed_and_say_so() -> None:
    text = timeline_svg(hotel())
    assert re.search(r'class="f-event s-ink dashed".{0,400}unusual event', text, re.DOTALL)
    assert text.count("dashed") - text.count(".dashed") == 1


@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read_on_its_ground_in_light_and_dark(ink: str, ground: str) -> None:
    assert contrast(COLOURS[ink].light, COLOURS[ground].light) >= 4.5
    assert contrast(COLOURS[ink].dark, COLOURS[ground].dark) >= 4.5


@pytest.mark.parametrize(("line", "ground"), LINE_ON)
def test_lines_can_be_seen_on_their_ground_in_light_and_dark(line: str, ground: str) -> None:
    assert contrast(COLOURS[line].light, COLOURS[ground].light) >= 3
    assert contrast(COLOURS[line].dark, COLOURS[ground].dark) >= 3


def test_the_same_board_is_the_same_bytes_in_another_process() -> None:
    script = (
        "import hashlib, pathlib; from tests.picturing.boards import wall;"
        "from puddingstone.picturing.from_board import map_of_board; from puddingstone.picturing.drawing import draw;"
        "b = wall(); print([hashlib.md5(draw(map_of_board(b), pathlib.Path('x' + e), b).encode()).hexdigest()"
        " for e in ('.svg', '.html', '.mmd', '.cml')])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT}:{ROOT / 'compiler'}"},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


def test_two_hundred_notes_are_drawn_in_two_seconds() -> None:
    begun = perf_counter()
    board = wall()
    for ending in ENDINGS:
        draw(map_of_board(board), Path(f"x{ending}"), board)
    timeline_svg(board)
    assert perf_counter() - begun < 2


def test_context_mapper_reads_the_map_back(board: Board) -> None:
    drawn = map_of_board(board)
    said = cml_parser.parse_text(cml(drawn))
    (told,) = said.context_maps
    assert len(told.contexts) == len(drawn.contexts)
    assert len(told.relationships) == len(drawn.crossings)
    assert {each.type for each in told.relationships} <= {"Upstream-Downstream"}
    events = [
        event for context in told.contexts for aggregate in context.aggregates for event in aggregate.domain_events
    ]
    assert len(events) == len(drawn.events)
    subdomains = [subdomain for domain in said.domains for subdomain in domain.subdomains]
    assert len(subdomains) == len(drawn.contexts)
    assert [each for each in told.contexts if each.name == "Evil"] == []


def test_context_mapper_reads_kinds_and_ends_of_the_hotel() -> None:
    (told,) = cml_parser.parse_text(cml(map_of_board(hotel()))).context_maps
    assert {(each.upstream.name, each.downstream.name) for each in told.relationships} == {
        ("Sales_Selling_Context", "FancyHotel_Visiting_Context"),
        ("FancyHotel_Visiting_Context", "FancyHotel_Housekeeping_Context"),
    }
    visiting = next(each for each in told.contexts if each.name == "FancyHotel_Visiting_Context")
    assert [each.type.value for each in visiting.implements] == ["CORE_DOMAIN"]
    assert visiting.vision == "Guests come and go."


_LABEL = r'"[^"]+"'
_MERMAID = re.compile(
    rf"flowchart LR|  accTitle: [\w ]+|  subgraph d\d+\[{_LABEL}\]|  end| +c\d+\[{_LABEL}\]"
    rf"|  c\d+ -->(\|{_LABEL}\|)? c\d+|  classDef \w+ [\w:#,.-]+|  class [\w,]+ \w+"
)


def test_every_line_of_mermaid_is_one_that_we_meant(board: Board) -> None:
    text = mermaid(map_of_board(board))
    assert [line for line in text.splitlines() if not _MERMAID.fullmatch(line)] == []
    said = re.sub(r"<(b|i|br|/b|/i)>", "", text.replace("-->", ""))
    assert not set("`<>{}\\$*~") & set(said)


def test_nothing_that_is_written_on_notes_gets_lost_in_mermaid() -> None:
    drawn = Map(title="t")
    assert mermaid(drawn) == "flowchart LR\n  accTitle: t\n"
    assert "#60;img src=x onerror=alert#40;1#41;#62;" in mermaid(map_of_board(tricky()))
    assert len(HOSTILE) < len(map_of_board(tricky()).contexts) + 1


def apart(one: Box, other: Box) -> bool:
    return (
        one.x + one.width <= other.x + 0.01
        or other.x + other.width <= one.x + 0.01
        or one.y + one.height <= other.y + 0.01
        or other.y + other.height <= one.y + 0.01
    )


def inside(one: Box, other: Box) -> bool:
    return (
        one.x >= other.x - 0.01
        and one.y >= other.y - 0.01
        and one.x + one.width <= other.x + other.width + 0.01
        and one.y + one.height <= other.y + other.height + 0.01
    )
