"""The page is opened by a real browser, in light and dark, on a desk, on a phone and on paper."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from puddingstone.picturing.from_board import map_of_board
from puddingstone.picturing.html import page
from puddingstone.storming.board import Board
from tests.picturing.boards import hotel, tricky, wall
from tests.picturing.browsing import DARK, axe, look, print_, screenshot

BOARDS = {"hotel": hotel(), "wall": wall(), "tricky": tricky()}
SIZES = {"desk": (1400, 1000), "phone": (500, 900)}


@pytest.fixture(params=BOARDS)
def written(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return write(BOARDS[request.param], tmp_path)


def write(board: Board, folder: Path, script: str = "") -> Path:
    text = page(map_of_board(board), board)
    path = folder / "page.html"
    path.write_text(text.replace("</body>", f"{script}</body>"), encoding="utf-8")
    return path


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("is_dark", [False, True])
def test_the_page_is_not_blank_and_as_light_as_its_surroundings(written: Path, size: str, *, is_dark: bool) -> None:
    shot = Image.open(screenshot(written, *SIZES[size], *([DARK] if is_dark else []))).convert("RGB")
    colours = shot.getcolors(maxcolors=2**24)
    assert colours is not None
    assert len(colours) > 50
    light = ImageStat.Stat(shot.convert("L")).mean[0]
    assert light < 80 if is_dark else light > 180


def test_the_console_stays_silent_and_landmarks_and_headings_are_there(written: Path) -> None:
    dom, console = look(written)
    assert console == []
    outline = _Outline()
    outline.feed(dom)
    assert {"header", "nav", "main", "footer", "section", "article"} <= outline.tags.keys()
    assert outline.tags["main"] == outline.tags["h1"] == 1
    assert outline.tags["article"] <= outline.tags.get("h3", 0) + outline.tags.get("h4", 0)
    assert "script" in outline.tags
    assert outline.tags["script"] == 1, "nothing that people wrote became a script"
    assert "img" not in outline.tags


def test_axe_finds_nothing_to_complain_of(written: Path) -> None:
    found = axe(written)
    assert [violation["id"] for violation in found["violations"]] == []
    assert len(found["passes"]) > 20


@pytest.mark.parametrize("has_time", [True, False])
def test_axe_finds_nothing_in_the_dark_either(tmp_path: Path, *, has_time: bool) -> None:
    found = axe(write(hotel(has_time=has_time), tmp_path), DARK)
    assert [violation["id"] for violation in found["violations"]] == []


def test_axe_would_complain_of_a_page_without_a_name_or_contrast(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html><body><p style='color:#ccc'>pale</p></body></html>", encoding="utf-8")
    assert {"document-title", "color-contrast"} <= {violation["id"] for violation in axe(path)["violations"]}


def test_arrow_keys_go_from_context_to_context(tmp_path: Path) -> None:
    script = """
<script>
const seen = [];
const all = [...document.querySelectorAll("a.context")];
const named = (name) => all.find((each) => each.getAttribute("aria-label").startsWith(name));
named("Selling").focus();
for (const key of ["ArrowUp", "ArrowRight", "ArrowLeft", "ArrowDown"]) {
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  seen.push(document.activeElement.getAttribute("aria-label").split(" ")[0]);
}
const told = document.querySelectorAll(".crossing.is-on").length;
document.title = `${seen.join(" ")} ${told}`;
</script>"""
    path = write(hotel(), tmp_path, script)
    dom, console = look(path)
    assert console == []
    title = re.search("<title>(.*?)</title>", dom)
    assert title is not None
    assert title[1] == "Visiting Housekeeping Visiting Selling 1"


def test_tab_goes_to_the_skip_link_first_and_through_everything_without_an_order_of_its_own(tmp_path: Path) -> None:
    outline = _Outline()
    outline.feed(look(write(hotel(), tmp_path))[0])
    assert outline.reachable[0] == "skip"
    assert set(outline.orders) <= {"0", "-1"}


def test_a_phone_need_not_be_pushed_sideways_but_inside_the_pictures(written: Path) -> None:
    script = "<script>document.title = `${document.documentElement.scrollWidth} ${innerWidth}`</script>"
    written.write_text(written.read_text("utf-8").replace("</body>", f"{script}</body>"), encoding="utf-8")
    title = re.search("<title>(.*?)</title>", look(written, "--window-size=500,900")[0])
    assert title is not None
    inside, outside = map(int, title[1].split())
    assert inside <= outside


def test_nothing_is_folded_away_on_paper(tmp_path: Path) -> None:
    script = "<script>dispatchEvent(new Event('beforeprint'))</script>"
    dom, _ = look(write(hotel(), tmp_path, script))
    assert dom.count("<details") == len(re.findall('<details open="?', dom)) > 0


def test_it_can_be_printed(tmp_path: Path) -> None:
    paper = print_(write(hotel(), tmp_path)).read_bytes()
    assert paper.startswith(b"%PDF")
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= 4


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: dict[str, int] = {}
        self.reachable: list[str] = []
        self.orders: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] = self.tags.get(tag, 0) + 1
        said = dict(attrs)
        if tag in ("a", "summary", "button") or said.get("tabindex") == "0":
            self.reachable.append(said.get("class") or tag)
        if "tabindex" in said:
            self.orders.append(said["tabindex"] or "")
