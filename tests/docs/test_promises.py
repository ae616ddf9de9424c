"""Each test of a promise has a page, which says of all its parameters what they are, and shows it."""

import re
from pathlib import Path

import pytest
import yaml

from tests.end_to_end.projects import REPOSITORY

PAGES = REPOSITORY / "docs" / "promises"
TESTS = sorted((REPOSITORY / "macros" / "tests" / "promises").glob("*.sql"))
HEADINGS = ["Use case", "Parameters", "Passes if", "Fails if", "Example"]


def _page(test: Path) -> str:
    return (PAGES / f"{test.stem}.md").read_text(encoding="utf-8")


def _parameters(test: Path) -> list[str]:
    signature = re.search(r"{% test \w+\((.*?)\) %}", test.read_text(encoding="utf-8"), re.DOTALL)
    assert signature
    return [each.split("=")[0].strip() for each in re.split(r",\s+", signature[1])][1:]


def test_there_are_tests() -> None:
    assert len(TESTS) == 13


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_a_page_says_when_to_use_it_and_when_it_passes_and_fails(test: Path) -> None:
    assert re.findall("^## (.*)$", _page(test), re.MULTILINE) == HEADINGS
    assert f"]({test.stem}.md)" in (PAGES / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_a_page_names_all_parameters_and_no_other(test: Path) -> None:
    table = _page(test).split("## Parameters")[1].split("## Passes if")[0].split("| of each")[0]
    named = [name for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall("`(.*?)`", row)]
    assert sorted(named) == sorted(_parameters(test))


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_the_example_is_yaml_that_calls_it_with_what_it_needs(test: Path) -> None:
    told = yaml.safe_load(_page(test).split("```yaml")[1].split("```")[0])
    holder = told["models"][0] if "models" in told else told["sources"][0]["tables"][0]
    (called,) = holder["data_tests"]
    arguments = called[f"puddingstone.{test.stem}"]["arguments"]
    assert set(arguments) <= set(_parameters(test))
    assert set(re.findall(r"^\| `(\w+)` \| yes \|", _page(test).split("| of each")[0], re.MULTILINE)) <= set(arguments)


def test_no_page_is_about_a_test_that_is_not_there() -> None:
    assert {page.stem for page in PAGES.glob("*.md")} == {test.stem for test in TESTS} | {"README"}
