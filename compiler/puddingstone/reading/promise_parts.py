"""The parts of a promise: shares, spans of time, days, hours, and what is expected."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from puddingstone.language.promises import Percent
from puddingstone.language.provenance import Sql
from puddingstone.reading.notebook import shown
from puddingstone.reading.times import read_days, read_hours, read_time

_UNITS = {"answering_within": 1, "days": 86_400}
_NAMES = {1: "second", 60: "minute", 86_400: "day"}
_WHOLE = 100


class NotUnderstoodError(ValueError):
    """A part of a promise cannot be understood; it is raised with what is wrong, and the way out."""


def read_part(word: str, said: Any) -> dict[str, Any]:  # noqa: ANN401 (a model may say anything)
    """What was said by one word of a promise, in the words of the business that was read.

    Raises:
        NotUnderstoodError: it was said wrongly.
    """
    read = _READ.get(word)
    return read(word, said) if read else {word: said}


def _percent(word: str, said: object) -> dict[str, Any]:
    if said is None:
        return {word: None}
    if isinstance(said, Percent) and _is_number(said.share):
        if 0 <= said.share <= _WHOLE:
            return {word: float(said.share)}
        raise NotUnderstoodError(f"{word} is {said.share} percent", "write a share from percent(0) to percent(100)")
    raise NotUnderstoodError(f"{word} is no share", f"write {word}=percent(95)")


def _is_number(said: object) -> bool:
    return isinstance(said, int | float) and not isinstance(said, bool)


def _span(word: str, said: object) -> dict[str, Any]:
    """In minutes, but what answers in seconds, and what is kept in days."""
    unit = _UNITS.get(word, 60)
    if isinstance(said, timedelta) and said >= timedelta(seconds=unit):
        return {word: round(said.total_seconds() / unit)}
    raise NotUnderstoodError(f"{word} is no span of at least a {_NAMES[unit]}", f"write it as {_NAMES[unit]}s(...)")


def _days(word: str, said: object) -> dict[str, Any]:
    if isinstance(said, timedelta | int):
        return _span(word, said)
    if found := read_days(said):
        return {word: found}
    raise NotUnderstoodError(f"{shown(said)} are no days", 'write days="Monday to Friday", or days=["Sunday"]')


def _time(word: str, said: object) -> dict[str, Any]:
    if found := read_time(said):
        return {word: found}
    raise NotUnderstoodError(f"{shown(said)} is no time of day", 'write "06:00"')


def _hours(_: str, said: object) -> dict[str, Any]:
    if found := read_hours(said):
        return {"opens": found[0], "closes": found[1]}
    raise NotUnderstoodError(f"{shown(said)} are no hours of a day", 'write hours="08:00-18:00"')


def _words(word: str, said: object) -> dict[str, Any]:
    return {word: said if isinstance(said, tuple) else (said,) if said else ()}


def _expected(word: str, said: object) -> dict[str, Any]:
    if isinstance(said, Sql):
        return {word: said.text}
    if said is None or (_is_number(said) and isinstance(said, int) and said > 0):
        return {word: said}
    raise NotUnderstoodError(
        f"nobody can expect {shown(said)}", 'write expected=40, or expected=sql("select day, expected from ...")'
    )


_READ: dict[str, Callable[[str, Any], dict[str, Any]]] = {
    **dict.fromkeys(("share", "warns", "under", "at_least", "at_most", "week_over_week"), _percent),
    **dict.fromkeys(("within", "losing_at_most", "answering_within"), _span),
    "days": _days,
    "time": _time,
    "hours": _hours,
    "words": _words,
    "expected": _expected,
}
