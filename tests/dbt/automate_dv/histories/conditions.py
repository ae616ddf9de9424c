"""What may be true of a history."""

from collections.abc import Callable, Sequence

from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Row, Rows, by, complete, values
from tests.dbt.automate_dv.histories.told import History

Applies = Callable[[History], bool]


def told_in(history: History) -> list[Rows]:
    return [[row for rows in night.values() for row in rows] for night in history]


def some_row(found: Callable[[Row], bool]) -> Applies:
    return lambda history: any(found(row) for rows in told_in(history) for row in rows)


def within_a_night(key: Sequence[str], *parts: str) -> Applies:
    """A key has different values of some columns in one night."""

    def applies(history: History) -> bool:
        groups = [rows for night in told_in(history) for rows in by(_complete_rows(night, key), key).values()]
        return any(len({values(row, parts or row) for row in rows}) > 1 for rows in groups)

    return applies


def doubled(key: Sequence[str]) -> Applies:
    return lambda history: any(
        len(rows) > 1 for night in told_in(history) for rows in by(_complete_rows(night, key), key).values()
    )


def not_after(key: Sequence[str], moment: str) -> Applies:
    """A night tells of a key what is not newer than what an earlier night told."""

    def applies(history: History) -> bool:
        nights = told_in(history)
        pairs = [
            (earlier, later)
            for at, night in enumerate(nights)
            for later in _complete_rows(night, key)
            for told in nights[:at]
            for earlier in _complete_rows(told, key)
            if values(earlier, key) == values(later, key)
        ]
        return any(later[moment] <= earlier[moment] for earlier, later in pairs)

    return applies


def told_again(key: Sequence[str]) -> Applies:
    """A night tells what an earlier night told."""

    def applies(history: History) -> bool:
        told = [{values(row, key) for row in _complete_rows(night, key)} for night in told_in(history)]
        return any(told[at] & told[before] for at in range(len(told)) for before in range(at))

    return applies


def some_rows_of_different_nights(found: Callable[[Row, Row], bool]) -> Applies:
    """Two nights tell rows of one load time, and something is true of them."""

    def applies(history: History) -> bool:
        nights = told_in(history)
        pairs = [
            (one, other) for at, night in enumerate(nights) for told in nights[:at] for one in night for other in told
        ]
        return any(one[LOADED_AT] == other[LOADED_AT] and found(one, other) for one, other in pairs)

    return applies


def either(*applies: Applies) -> Applies:
    return lambda history: any(one(history) for one in applies)


def _complete_rows(rows: Rows, key: Sequence[str]) -> Rows:
    return [row for row in rows if complete(row, key)]
