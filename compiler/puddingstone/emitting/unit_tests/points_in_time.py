"""Unit tests of point-in-time tables: a first load, a new day, and a version that comes late."""

from collections.abc import Iterator
from typing import Any

from puddingstone.emitting.unit_tests.samples import Row, moment, rows_as_sql, sample
from puddingstone.vault import Column, PointInTime, names

_DAYS = (1, 2)


def points_in_time(table: PointInTime) -> Iterator[dict[str, Any]]:
    """One key with one version, told of on two days."""
    first, second = (_points(table, day, is_known=True) for day in _DAYS)
    nothing = [_points(table, day, is_known=False) for day in _DAYS]
    yield _test(table, "first_load", "A first load tells of every day since the key was known.", None, [first, second])
    yield _test(table, "new_day", "Of a day that is new, the version that still holds is told.", [first], [second])
    yield _test(
        table, "late", "A version that comes late is told of every day on which it held.", nothing, [first, second]
    )


def _test(table: PointInTime, name: str, meaning: str, there: list[Row] | None, inserted: list[Row]) -> dict[str, Any]:
    key, loaded, since = (_column(table, name) for name in (table.hash_key, names.LOAD_TIME, names.EVENT_TIME))
    known = {key.name: sample(key, 1), loaded.name: moment(1), since.name: moment(1)}
    first = table.satellites[:1]
    given = [
        _given(
            f"ref('{table.dates}')",
            [{names.AS_OF_DATE: _day(day)} for day in _DAYS],
            [_column(table, names.AS_OF_DATE)],
        ),
        _given(f"ref('{table.hub}')", [known], [key, loaded]),
        *(
            _given(f"ref('{each}')", [known] if each in first else [], [key, since, loaded])
            for each in table.satellites
        ),
    ]
    if there is not None:
        given.append(_given("this", there, list(table.columns)))
    there_already = [column.name for column in table.columns]
    macros = {"is_incremental": there is not None, "puddingstone.columns_there": there_already}
    return {
        "name": f"{table.name}__{name}",
        "description": meaning,
        "model": table.name,
        "config": {"tags": ["technical"]},
        "overrides": {"macros": macros},
        "given": given,
        "expect": {"format": "sql", "rows": rows_as_sql(inserted, table.columns)},
    }


def _given(relation: str, rows: list[Row], columns: list[Column]) -> dict[str, Any]:
    return {"input": relation, "format": "sql", "rows": rows_as_sql(rows, columns)}


def _column(table: PointInTime, name: str) -> Column:
    types = {column.name: column for column in table.columns}
    return types.get(name) or Column(name=name, type="timestamp")


def _day(day: int) -> str:
    return f"cast('2026-01-{day:02d}' as date)"


def _points(table: PointInTime, day: int, *, is_known: bool) -> Row:
    """What is told of a day: the first satellite has a version of the first day, if it is known, the others none."""
    row = {column.name: f"cast(null as {column.type})" for column in table.columns}
    row |= {table.hash_key: sample(_column(table, table.hash_key), 1), names.AS_OF_DATE: _day(day)}
    if is_known:
        for satellite in table.satellites[:1]:
            row |= {names.pointer(satellite, each): moment(1) for each in (names.LOAD_TIME, names.EVENT_TIME)}
    return row
