"""Thirty days in one small picture: the values against the target, and how each day was, in words as well."""

from collections.abc import Iterable, Sequence
from datetime import date

from puddingstone.picturing import svg
from puddingstone.picturing.words import counted
from puddingstone.showing.page import Day, DayState
from puddingstone.showing.words import OF_SEVERAL

_STEP, _CELL = 7, 6
_HEIGHT: dict[DayState, int] = {"missed": 14, "warning": 10, "met": 6, "not measured": 2}
_TALLEST = 14
_CURVE = 24


def strip(days: Sequence[Day]) -> str:
    """One cell a day, the taller the worse."""
    return _picture(days, cells(days), _TALLEST)


def strip_with_values(days: Sequence[Day], target: float) -> str:
    """The same under the values of these days and the target, which is dashed."""
    return _picture(days, [*_values(days, target), *cells(days, _CURVE + 4)], _CURVE + 4 + _TALLEST)


def cells(days: Sequence[Day], top: int = 0) -> list[str]:
    """The days alone, a path for all of one state."""
    bottom = top + _TALLEST
    found = []
    for state, height in _HEIGHT.items():
        at = [index * _STEP for index, day in enumerate(days) if day.state == state]
        path = "".join(f"M{x} {bottom - height}h{_CELL}v{height}h-{_CELL}z" for x in at)
        found += [svg.path(path, f"d-{state.replace(' ', '-')}")] if path else []
    return found


def in_words(days: Sequence[Day]) -> str:
    """How the days were, and which of them were not well."""
    if not days:
        return "nothing measured"
    parts = []
    for state in _HEIGHT:
        found = [day.day for day in days if day.state == state]
        if found:
            which = f" ({_dates(found)})" if state in ("missed", "warning") else ""
            parts.append(f"{OF_SEVERAL[state]} on {len(found)}{which}")
    return f"{counted(len(days), 'day')} to {days[-1].day}: {'; '.join(parts)}"


def _dates(days: Iterable[date]) -> str:
    """Dates, those that follow each other as one.

    >>> _dates([date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 4)])
    '2026-03-01 to 2026-03-02, 2026-03-04'
    """
    runs: list[list[date]] = []
    for day in days:
        if runs and (day - runs[-1][-1]).days == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(f"{run[0]} to {run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)


def _picture(days: Sequence[Day], parts: list[str], height: int) -> str:
    width = len(days) * _STEP - (_STEP - _CELL)
    box = f"0 0 {width} {height}"
    told = svg.title(in_words(days))
    return svg.tag("svg", told, *parts, class_="strip", role="img", viewBox=box, width=width, height=height)


def _values(days: Sequence[Day], target: float) -> list[str]:
    known = [(index, day.measured) for index, day in enumerate(days) if day.measured is not None]
    if not known:
        return []
    values = [target, *(value for _, value in known)]
    least, most = min(values), max(values)
    room = most - least or 1.0
    high = {index: round(_CURVE - 2 - (value - least) / room * (_CURVE - 4), 1) for index, value in known}
    level = round(_CURVE - 2 - (target - least) / room * (_CURVE - 4), 1)
    path = ""
    for index, _ in known:
        path += f"{'L' if index - 1 in high else 'M'}{index * _STEP + _CELL // 2} {high[index]}"
    last = known[-1][0]
    return [
        svg.path(f"M0 {level}H{len(days) * _STEP - 1}", "target"),
        svg.path(path, "values"),
        svg.tag("circle", cx=last * _STEP + _CELL // 2, cy=high[last], r=2.5, class_="last"),
    ]
