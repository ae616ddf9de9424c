"""The pictures of the example that are committed are those of its models."""

from pathlib import Path

import pytest

from puddingstone import settings
from puddingstone.picturing.drawing import draw
from puddingstone.picturing.from_business import map_of_business
from puddingstone.picturing.map import Map
from puddingstone.reading import read

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"


@pytest.fixture(scope="module")
def gowganda() -> Map:
    return map_of_business(read(settings.load(ROOT)).business, "Gowganda Hospitality")


@pytest.mark.parametrize("name", ["contexts.svg", "contexts.mmd", "contexts.cml"])
def test_a_committed_picture_is_what_the_models_say(gowganda: Map, name: str) -> None:
    path = PICTURES / name
    drawn = draw(gowganda, path, with_events=False)
    assert path.read_text(encoding="utf-8") == drawn, "run `make pictures` and commit what it draws"


def test_the_mermaid_that_the_docs_show_is_the_committed_one() -> None:
    page = (ROOT / "docs" / "pictures.md").read_text(encoding="utf-8")
    shown = page.split("```mermaid\n")[1].split("```")[0]
    assert shown == (PICTURES / "contexts.mmd").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("page", "picture"), [("README.md", "docs/pictures/contexts.svg"), ("docs/example.md", "pictures/contexts.svg")]
)
def test_pages_show_the_picture_with_a_text_for_who_cannot_see_it(page: str, picture: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert f"]({picture})" in text
    assert text.split(f"]({picture})")[0].rpartition("![")[2].strip()
