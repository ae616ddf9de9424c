"""Multi-active satellites: one set of children for each key and load time, each differing from the set before it."""

from collections.abc import Sequence

from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Oracle, Rows, by, complete, values

HASHDIFF = "hashdiff"


def multi_active(key: Sequence[str], child: Sequence[str], hashdiff: str = HASHDIFF) -> Oracle:
    """Add the sets that differ from the set before them, without the children that are there at that time."""

    def load(there: Rows, staged: Rows) -> Rows:
        told = by((row for row in staged if complete(row, [*key, *child])), key)
        known = by(there, key)
        loaded = {values(row, [*key, LOADED_AT, *child]) for row in there}
        added: dict[tuple[object, ...], dict[str, object]] = {}
        for who, rows in told.items():
            sets = by([*known.get(who, []), *rows], [LOADED_AT])
            before: set[tuple[object, ...]] = set()
            for at in sorted(sets):
                members = {values(row, [*child, hashdiff]) for row in sets[at]}
                new = [row for row in rows if (row[LOADED_AT],) == at and members != before]
                added.update({tuple(row.values()): row for row in new})
                before = members
        return [row for row in added.values() if values(row, [*key, LOADED_AT, *child]) not in loaded]

    return load
