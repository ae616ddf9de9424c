"""The page is opened by a real browser: light and dark, on a desk, a phone and paper, with and without its script."""

import re
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from puddingstone.showing import NEVER_MEASURED, Records, StatusPage, compose, html
from tests.picturing.browsing import DARK, axe, look, print_, screenshot
from tests.showing.samples import NOW, hotel, many, records
from tests.showing.test_html import hostile

PAGES = {
    "hotel": compose(hotel(), records(), NOW),
    "bare": compose(hotel(), Records(why_not=NEVER_MEASURED), NOW),
    "hostile": hostile(),
}
SIZES = {"desk": (1280, 1000), "phone": (500, 900)}


@pytest.fixture(params=PAGES)
def written(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return write(PAGES[request.param], tmp_path)


def write(page: StatusPage, folder: Path, script: str = "") -> Path:
    path = folder / "status.html"
    path.write_text(html(page).replace("</body>", f"{script}</body>"), encoding="utf-8")
    return path


def told(path: Path, *arguments: str) -> str:
    """What a script put into the title, if nothing was said on the console."""
    dom, console = look(path, *arguments)
    assert console == []
    title = re.search("<title>(.*?)</title>", dom)
    assert title is not None
    return title[1]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("is_dark", [False, True])
def test_the_page_is_not_blank_and_as_light_as_its_surroundings(tmp_path: Path, size: str, *, is_dark: bool) -> None:
    path = write(PAGES["hotel"], tmp_path)
    shot = Image.open(screenshot(path, *SIZES[size], *([DARK] if is_dark else []))).convert("RGB")
    colours = shot.getcolors(maxcolors=2**24)
    assert colours is not None
    assert len(colours) > 50
    light = ImageStat.Stat(shot.convert("L")).mean[0]
    assert light < 80 if is_dark else light > 180


@pytest.mark.parametrize("is_dark", [False, True])
def test_axe_finds_nothing_to_complain_of(written: Path, *, is_dark: bool) -> None:
    found = axe(written, *([DARK] if is_dark else []))
    assert found["violations"] == []
    assert len(found["passes"]) > 20


def test_axe_finds_nothing_where_everything_is_unfolded(tmp_path: Path) -> None:
    unfold = "<script>for (const each of document.querySelectorAll('details')) each.open = true;</script>"
    assert axe(write(PAGES["hotel"], tmp_path, unfold))["violations"] == []


@pytest.mark.parametrize("width", [500, 1280])
def test_it_need_not_be_pushed_sideways(written: Path, width: int) -> None:
    unfold = "for (const each of document.querySelectorAll('details')) each.open = true;"
    script = f"<script>{unfold}document.title = `${{document.documentElement.scrollWidth}} ${{innerWidth}}`</script>"
    written.write_text(written.read_text("utf-8").replace("</body>", f"{script}</body>"), encoding="utf-8")
    inside, outside = map(int, told(written, f"--window-size={width},900").split())
    assert inside <= outside


FILTER = """
<script>
const fields = document.getElementById("filter").elements;
const shown = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
const seen = [];
function choose(name, value) {
  fields[name].value = value;
  fields[name].dispatchEvent(new Event("input", { bubbles: true }));
  for (const each of document.querySelectorAll("details.product")) each.open = true;
  seen.push(`${value}:${shown("tr[data-for]")}/${shown("details.product")}/${shown(".promise")}`);
}
%s
document.title = seen.join(" ");
</script>"""


def test_filters_leave_what_is_asked_for_in_the_grid_and_below(tmp_path: Path) -> None:
    script = (
        FILTER % 'choose("state", "missed"); choose("state", ""); choose("kind", "quality"); choose("text", "Bookkee");'
    )
    assert told(write(PAGES["hotel"], tmp_path, script)) == "missed:1/1/1 :3/3/27 quality:2/2/4 Bookkee:1/1/1"


def test_how_many_are_left_is_told_to_who_cannot_see_it(tmp_path: Path) -> None:
    script = FILTER % 'choose("state", "missed"); seen.push(document.querySelector("output").textContent);'
    assert told(write(PAGES["hotel"], tmp_path, script)).endswith("1 of 3 products")


FOLLOW = """
<script>
location.hash = "#ledger--fct_postings--fresh_99";
setTimeout(() => {
  const target = document.getElementById("ledger--fct_postings--fresh_99");
  const box = target.getBoundingClientRect();
  document.title = [document.activeElement === target, target.checkVisibility(), box.top >= 0, box.top < 300].join(" ");
}, 200);
</script>"""


def test_a_link_leads_into_a_product_that_is_folded_and_takes_the_focus_with_it(tmp_path: Path) -> None:
    text = html(PAGES["hotel"]).replace("scroll-behavior: smooth", "")
    path = tmp_path / "status.html"
    path.write_text(text.replace("</body>", f"{FOLLOW}</body>"), encoding="utf-8")
    assert told(path) == "true true true true"


TAB = """
<script>
const stops = [...document.querySelectorAll("a[href], summary, input, select, button, [tabindex='0']")]
  .filter((each) => each.checkVisibility() || each.classList.contains("skip"));
const named = (each) => each.textContent.trim() || each.getAttribute("aria-label") || each.labels?.length;
const silent = stops.filter((each) => !named(each));
const unseen = stops.filter((each) => {
  each.focus({ focusVisible: true });
  return document.activeElement !== each || getComputedStyle(each).outlineStyle === "none";
});
const orders = document.querySelectorAll("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").length;
document.title = `${stops[0].className} ${stops.length > 30} ${silent.length} ${unseen.length} ${orders}`;
</script>"""


def test_everything_is_reached_by_keyboard_has_a_name_and_shows_the_focus(tmp_path: Path) -> None:
    assert told(write(PAGES["hotel"], tmp_path, TAB)) == "skip true 0 0 0"


def test_without_a_script_everything_is_there_but_the_filter(tmp_path: Path) -> None:
    text = re.sub("<script>.*?</script>", "", html(PAGES["hotel"]), flags=re.DOTALL)
    path = tmp_path / "status.html"
    path.write_text(text, encoding="utf-8")
    dom, console = look(path)
    assert console == []
    assert re.search('<form id="filter"[^>]* hidden', dom)
    assert axe(path)["violations"] == []


def test_colour_says_nothing_alone(tmp_path: Path) -> None:
    """Days differ in height, signs in shape: no two states look alike in grey."""
    dom, _ = look(write(PAGES["hotel"], tmp_path))
    heights = {name: set(re.findall(rf'd-{name}"', dom)) for name in ("met", "warning", "missed", "not-measured")}
    assert all(heights.values())
    assert len(set(re.findall(r'<svg class="mark m-([a-z-]+)" [^>]*><path d="([^"]+)"', dom))) == 5


def test_nothing_is_folded_away_on_paper(tmp_path: Path) -> None:
    dom, _ = look(write(PAGES["hotel"], tmp_path, "<script>dispatchEvent(new Event('beforeprint'))</script>"))
    assert dom.count("<details") == len(re.findall("<details[^>]* open", dom)) > 0


def test_it_can_be_printed(tmp_path: Path) -> None:
    paper = print_(write(PAGES["hotel"], tmp_path)).read_bytes()
    assert paper.startswith(b"%PDF")
    assert 2 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= 8


def test_two_hundred_products_are_filtered_in_no_time(tmp_path: Path) -> None:
    script = FILTER % (
        'const begun = performance.now(); choose("text", "product_123");'
        'seen.push(performance.now() - begun < 2000 ? "soon" : "late");'
    )
    page = compose(many(200), Records(), NOW)
    assert told(write(page, tmp_path, script)) == "product_123:1/1/10 soon"
