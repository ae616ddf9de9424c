"""Hubs, links, non-historised links and reference tables: the first row of each key, once."""

from collections.abc import Sequence

from tests.dbt.automate_dv.histories.oracle.rows import Oracle, Row, Rows, complete, ordered, values


def first_of_each(key: Sequence[str], needed: Sequence[str], order: Sequence[str]) -> Oracle:
    """Add, for each new key, the first complete row in that order."""

    def load(there: Rows, staged: Rows) -> Rows:
        known = {values(row, key) for row in there}
        first: dict[tuple[object, ...], Row] = {}
        for row in ordered(staged, *order):
            if complete(row, [*key, *needed]) and values(row, key) not in known:
                first.setdefault(values(row, key), row)
        return list(first.values())

    return load
