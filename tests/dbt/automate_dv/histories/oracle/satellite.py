"""Satellites: one timeline for each key, in which every row differs from the row before it."""

from collections.abc import Sequence
from datetime import datetime

from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Oracle, Row, Rows, by, complete, ordered, values

HASHDIFF = "hashdiff"
ZEROS = bytes(16)
BEGINNING = datetime.fromisoformat("1900-01-01")


def ghost(key: Sequence[str], effective: str | None, hashdiff: str) -> Row:
    """The row that stands for everything unknown."""
    moments = dict.fromkeys([LOADED_AT, *([effective] if effective else [])], BEGINNING)
    return {**dict.fromkeys([*key, hashdiff], ZEROS), **moments, "record_source": "AUTOMATE_DV_SYSTEM"}


def satellite(key: Sequence[str], effective: str | None = None, hashdiff: str = HASHDIFF) -> Oracle:
    """Add the rows that tell something new and differ from the row before them, be it staged or there."""

    def load(there: Rows, staged: Rows) -> Rows:
        loaded_at = {values(row, [*key, LOADED_AT]) for row in there}
        known, told = by(there, key), by((row for row in staged if complete(row, key)), key)
        added = [] if there else [ghost(key, effective, hashdiff)]
        for who, rows in told.items():
            fresh = [row for row in rows if values(row, [*key, LOADED_AT]) not in loaded_at]
            news = _news(known.get(who, []), fresh, effective, hashdiff) if effective else fresh
            timeline = [*known.get(who, []), *news]
            order = [LOADED_AT, *([effective] if effective else []), hashdiff]
            before: object = _nothing
            for row in ordered(timeline, *order):
                if any(row is new for new in news) and row[hashdiff] != before:
                    added.append(row)
                before = row[hashdiff]
        return added

    return load


def newer_satellite(key: Sequence[str]) -> Oracle:
    """Add the rows that came after all that is there, where they differ from the row before them."""

    def load(there: Rows, staged: Rows) -> Rows:
        latest = {who: max(row[LOADED_AT] for row in rows) for who, rows in by(there, key).items()}
        newer = [row for row in staged if row[LOADED_AT] > latest.get(values(row, key), row[LOADED_AT].min)]
        return satellite(key)(there, newer)

    return load


def _news(known: Rows, fresh: Rows, effective: str, hashdiff: str) -> Rows:
    """What does not repeat what was told before it of the same effective time."""
    last: dict[object, object] = {}
    news = []
    for row in ordered([*known, *fresh], LOADED_AT, hashdiff):
        if any(row is new for new in fresh) and last.get(row[effective], _nothing) != row[hashdiff]:
            news.append(row)
        last[row[effective]] = row[hashdiff]
    return news


_nothing = object()
