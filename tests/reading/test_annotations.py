from datetime import date
from typing import Any, Optional

import pytest

from puddingstone import Day, Entity, Key, Personal, Reference, Text
from puddingstone.language.marks import Mark
from puddingstone.language.values import Kind
from puddingstone.reading.annotations import Hint, take_apart


class Guest(Entity):
    """A thing."""


class Country(Reference):
    """A code list."""


@pytest.mark.parametrize(
    ("annotation", "hint"),
    [
        (Text, Hint(kind=Kind.TEXT)),
        (str, Hint(kind=Kind.TEXT)),
        (date, Hint(kind=Kind.DAY)),
        (bool, Hint(kind=Kind.YES_NO)),
        (Key[Text], Hint(kind=Kind.TEXT, marks=frozenset({Mark.KEY}))),
        (Personal[Day] | None, Hint(kind=Kind.DAY, marks=frozenset({Mark.PERSONAL}), may_be_missing=True)),
        (Personal[Optional[Day]], Hint(kind=Kind.DAY, marks=frozenset({Mark.PERSONAL}), may_be_missing=True)),  # type: ignore[misc]  # noqa: UP045
        (Key[Personal[Text]], Hint(kind=Kind.TEXT, marks=frozenset({Mark.KEY, Mark.PERSONAL}))),
        (Guest, Hint(thing=Guest)),
        (Country | None, Hint(thing=Country, may_be_missing=True)),
    ],
)
def test_a_right_annotation_says_what_it_is(annotation: Any, hint: Hint) -> None:
    assert take_apart(annotation) == hint


@pytest.mark.parametrize("annotation", [list[str], str | int, Any, 5, [], complex, type[str], print])
def test_a_wrong_annotation_is_strange(annotation: Any) -> None:
    hint = take_apart(annotation)
    assert (hint.kind, hint.thing) == (None, None)
    assert hint.strange == annotation
