"""Every macro has a page that knows its arguments."""

import re
from pathlib import Path

import pytest

from tests.dbt.automate_dv.pages.library import FOLDER, PAGES, documented, entry_points, required
from tests.dbt.automate_dv.pages.page import Page

MACROS = sorted(documented() | dict.fromkeys(entry_points()))
WITH_ARGUMENTS = [macro for macro, types in documented().items() if types]
OVERVIEW = FOLDER.parent / "automate_dv.md"


def _page_of(macro: str) -> Page:
    titled = [page for page in PAGES if page.name == macro]
    [page] = titled or [page for page in PAGES if f"`{macro}`" in page.opening]
    return page


@pytest.mark.parametrize("macro", MACROS)
def test_every_public_macro_has_a_page(macro: str) -> None:
    assert _page_of(macro).text.startswith(f"# {_page_of(macro).name}\n\n")


@pytest.mark.parametrize("macro", WITH_ARGUMENTS)
def test_a_page_says_the_names_and_types_of_the_arguments(macro: str) -> None:
    table = _page_of(macro).arguments()[macro]
    assert {name.strip("`"): kind.strip("`") for name, kind, _, _ in table} == documented()[macro]


@pytest.mark.parametrize("macro", WITH_ARGUMENTS)
def test_a_page_says_which_arguments_are_needed(macro: str) -> None:
    table = _page_of(macro).arguments()[macro]
    needed = {name.strip("`") for name, _, needed, _ in table if needed == "yes"}
    assert {needed for _, _, needed, _ in table} <= {"yes", "no"}
    assert needed == (required(macro) or needed)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_has_the_same_parts_as_any_other(page: Page) -> None:
    parts = [title for title in re.findall(r"^## (.+)$", page.text, re.MULTILINE) if title != "Rows"]
    assert parts == ["Arguments", "Example", "SQL", "Differences from stock"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_index_has_every_page(page: Page) -> None:
    assert f"]({page.name}.md)" in (FOLDER / "README.md").read_text(encoding="utf-8")


def test_a_difference_from_stock_is_told_of_a_macro_and_not_once_more_in_the_overview() -> None:
    told = OVERVIEW.read_text(encoding="utf-8")
    differences = [
        row[0]
        for page in PAGES
        for block in page.blocks
        if block.section == "Differences from stock" and block.kind == "table"
        for row in block.cells[1:]
    ]
    assert [difference for difference in differences if f"| {difference} |" in told] == []


@pytest.mark.parametrize("path", [OVERVIEW, *sorted(FOLDER.glob("*.md"))], ids=lambda path: path.stem)
def test_links_lead_somewhere(path: Path) -> None:
    for target, anchor in re.findall(r"\]\(([\w./]*\.md)(?:#([\w-]+))?\)", path.read_text(encoding="utf-8")):
        headings = re.findall(r"^#+ (.+)$", (path.parent / target).read_text(encoding="utf-8"), re.MULTILINE)
        assert anchor in {"", *(heading.lower().replace(" ", "-") for heading in headings)}, f"{target}#{anchor}"
