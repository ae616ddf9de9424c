import jinja2
import pytest
import yaml

from puddingstone.emitting.yaml import dump, exact, prose

ENVIRONMENT = jinja2.Environment(autoescape=False)  # noqa: S701 (it is no HTML)


def test_lists_are_indented_and_texts_of_several_lines_are_blocks() -> None:
    assert dump({"models": [{"name": "a", "description": "One.\n\nTwo."}]}) == (
        "models:\n  - name: a\n    description: |-\n      One.\n\n      Two.\n"
    )


def test_what_is_empty_is_left_out_but_not_what_is_false_or_nought() -> None:
    assert dump({"a": None, "b": "", "c": [], "d": {"e": {}}, "f": False, "g": 0}) == "f: false\ng: 0\n"


def test_the_same_list_twice_is_written_twice() -> None:
    shared = ["x"]
    assert "&" not in dump({"a": shared, "b": shared})


@pytest.mark.parametrize(
    "text", ["yes", "1:30", "null", "# no", "a: b", "- x", "ends in space \nx", "\t", "é😀", "1e3"]
)
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    assert yaml.safe_load(dump({"a": text})) == {"a": text}


@pytest.mark.parametrize("text", ["{{ x }}", "{% raw %}", "{# no", "{{{#", "{{%", "{{{{", "{%- macro x() %}"])
def test_prose_opens_no_jinja(text: str) -> None:
    assert ENVIRONMENT.from_string(prose(text)).render() == prose(text)
    assert prose(text).replace(" ", "") == text.replace(" ", "")


def test_prose_without_jinja_is_left_alone() -> None:
    assert prose("{x} and {'a': {'b': 1}} }} %}") == "{x} and {'a': {'b': 1}} }} %}"


@pytest.mark.parametrize("text", ["plain", "{{ x }}", "'{% raw %}'", '"{#"', "{{{"])
def test_what_has_to_be_exact_comes_out_as_it_went_in(text: str) -> None:
    assert ENVIRONMENT.from_string(exact(text)).render() == text
    assert (exact(text) == text) == ("{" not in text)
