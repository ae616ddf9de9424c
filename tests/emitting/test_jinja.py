import jinja2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from puddingstone.emitting.jinja import Raw, call, expression, inline, literal, one_or_many

ENVIRONMENT = jinja2.Environment(autoescape=False)  # noqa: S701 (it is SQL)
AWKWARD = (
    "it's",
    '"quoted"',
    "back\\slash",
    "\\",
    "'%}'",
    "-%}",
    "{{ x }}",
    "{% raw %}",
    "{# no #}",
    "#}",
    "zürich",
    "😀",
    "two\nlines",
    "tab\tand\x00nul",
    "\u2028",
)


@pytest.mark.parametrize("text", AWKWARD)
def test_a_text_comes_out_of_a_statement_as_it_went_in(text: str) -> None:
    template = f"{{%- set said = {literal({text: [text]})} -%}}{{{{ said[{literal(text)}][0] }}}}"
    assert ENVIRONMENT.from_string(template).render() == text


@settings(max_examples=200)
@given(st.text().filter(lambda text: "\r" not in text))
def test_any_text_comes_out_of_an_expression_as_it_went_in(text: str) -> None:
    assert ENVIRONMENT.from_string(f"{{{{ {literal(text)} }}}}|").render() == f"{text}|"


def test_half_a_character_can_be_written_to_a_file() -> None:
    assert literal("\ud800").encode() == b'"\\ud800"'


def test_long_lists_take_a_line_for_each_entry() -> None:
    assert literal(["a", "b"]) == '["a", "b"]'
    assert literal(["a" * 60, "b" * 60]) == "[\n    " + f'"{"a" * 60}",\n    "{"b" * 60}",\n]'


def test_nothing_and_truth_are_said_as_jinja_says_them() -> None:
    assert literal([None, True, False, Raw("x | length")]) == "[none, true, false, x | length]"


def test_an_empty_mapping_stays_on_its_line() -> None:
    assert literal({}) == "{}"


def test_a_call_has_an_argument_to_a_line() -> None:
    assert call("m.hub", {"a": "x", "b": ["y"]}) == 'm.hub(\n    a="x",\n    b=["y"]\n)'
    assert expression("m.hub", {"a": inline_raw()}) == '{{ m.hub(\n    a={"k": "v"}\n) }}'


def test_one_name_is_a_text_and_several_are_a_list() -> None:
    assert one_or_many(("a",)) == "a"
    assert one_or_many(("a", "b")) == ["a", "b"]


def inline_raw() -> Raw:
    return Raw(inline({"k": "v"}))
