"""Extended tracking satellites: what each satellite was told of a key, and when."""

from collections.abc import Sequence

from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Oracle, Row, Rows, complete, values


def tracking(key: Sequence[str], satellites: Sequence[str]) -> Oracle:
    """Add one row for each satellite that a row tells something, unless it was told that at that time before."""
    identity = [*key, "HASHDIFF", "SATELLITE_NAME", LOADED_AT]

    def load(there: Rows, staged: Rows) -> Rows:
        known = {values(row, identity) for row in there}
        told = [_told(row, satellite) for row in staged if complete(row, key) for satellite in satellites]
        distinct = {tuple(row.values()): row for row in told}
        return [row for row in distinct.values() if values(row, identity) not in known]

    return load


def _told(row: Row, satellite: str) -> Row:
    shared = {name: value for name, value in row.items() if not name.endswith(("_hashdiff", "_satellite"))}
    return {**shared, "HASHDIFF": row[f"{satellite}_hashdiff"], "SATELLITE_NAME": row[f"{satellite}_satellite"]}
