"""Taking a type annotation apart: what a value is, and what is said of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from types import NoneType, SimpleNamespace, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from puddingstone.language import things
from puddingstone.language.marks import Mark
from puddingstone.language.values import Kind

_PLAIN: dict[object, Kind] = {
    str: Kind.TEXT,
    int: Kind.NUMBER,
    Decimal: Kind.QUANTITY,
    float: Kind.MEASUREMENT,
    date: Kind.DAY,
    datetime: Kind.MOMENT,
    bool: Kind.YES_NO,
}


@dataclass(frozen=True)
class Hint:
    """An annotation, taken apart: a kind of value or a declared thing, its marks, and whether it may be missing.

    ``strange`` is what was said instead, if it is neither.
    """

    kind: Kind | None = None
    thing: type | None = None
    marks: frozenset[Mark] = frozenset()
    may_be_missing: bool = False
    strange: object = None


def resolve(name: str, annotation: object, names: Mapping[str, Any], around: Mapping[str, Any]) -> object:
    """Evaluate one annotation where it was written.

    Raises:
        Exception: whatever evaluating it raises; ``NameError`` for a name that is not there.
    """
    holder: Any = SimpleNamespace(__annotations__={name: annotation})
    return get_type_hints(holder, dict(names), dict(around), include_extras=True)[name]


def take_apart(annotation: object) -> Hint:
    """Return what an evaluated annotation says; what is not understood becomes ``strange``."""
    if get_origin(annotation) is Annotated:
        inner, *said = get_args(annotation)
        hint = take_apart(inner)
        kinds = [mark for mark in said if isinstance(mark, Kind)]
        marks = frozenset(mark for mark in said if isinstance(mark, Mark))
        return replace(hint, kind=kinds[0] if kinds else hint.kind, marks=hint.marks | marks)
    if get_origin(annotation) in (Union, UnionType):
        present = [arm for arm in get_args(annotation) if arm is not NoneType]
        if len(present) != 1:
            return Hint(strange=annotation)
        return replace(take_apart(present[0]), may_be_missing=NoneType in get_args(annotation))
    if isinstance(annotation, type) and issubclass(annotation, (things.Entity, things.Reference)):
        return Hint(thing=annotation)
    try:
        kind = _PLAIN.get(annotation)
    except TypeError:
        kind = None
    return Hint(kind=kind) if kind is not None else Hint(strange=annotation)
