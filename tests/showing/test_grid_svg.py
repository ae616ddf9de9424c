"""The grid of products as a picture, and the one that the docs show."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from puddingstone.showing import Records, StatusPage, compose, grid_svg
from puddingstone.vault import Vault
from tests.showing.samples import NOW, hotel, records
from tests.showing.test_html import hostile

DOCS = Path(__file__).parents[2] / "docs"
PICTURE = DOCS / "pictures" / "status.svg"


def sample() -> StatusPage:
    return compose(hotel(), records(), NOW, "A sample of three products")


def test_the_picture_in_the_docs_is_what_is_drawn(request: pytest.FixtureRequest) -> None:
    drawn = grid_svg(sample())
    if request.config.getoption("--rewrite-cases"):
        PICTURE.write_text(drawn, encoding="utf-8", newline="\n")
    assert PICTURE.read_text(encoding="utf-8") == drawn, "pytest --rewrite-cases accepts it"
    assert "](pictures/status.svg)" in (DOCS / "status-page.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", [sample(), hostile(), compose(Vault(), Records(), NOW)], ids=lambda page: page.title)
def test_it_is_sound_xml_that_loads_nothing_and_says_in_words_what_it_shows(page: StatusPage) -> None:
    drawn = grid_svg(page)
    root = ET.fromstring(drawn)  # noqa: S314 - our own
    assert root.get("role") == "img"
    assert all(product.title.split()[0] in (root.get("aria-label") or "") for product in page.products)
    assert not [each for each in root.iter() if each.tag.endswith(("script", "image", "use", "foreignObject"))]


def test_there_is_a_mark_for_each_kind_that_is_promised_and_a_cell_for_each_day() -> None:
    page = sample()
    drawn = grid_svg(page)
    marks = sum(kind.state is not None for product in page.products for kind in product.kinds) + len(page.products)
    assert drawn.count('transform="translate(1 1)"') == marks
    assert drawn.count("h6v") == 30 * len(page.products)
