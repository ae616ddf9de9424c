"""The same rows and the same keys in every warehouse."""

from pathlib import Path

import duckdb

Digest = tuple[int, int, int]

TEXTS = {"BLOB": "lower(hex({key}))", "UUID": "replace({key}::varchar, '-', '')", "VARCHAR": "{key}"}
QUESTION = """
    select
        count(*),
        count(distinct {key}),
        sum(cast(hash({as_text}, {times}) as hugeint))
    from {table}
"""
COLUMNS = """
    select
        table_name,
        first(column_name order by column_index),
        first(data_type order by column_index),
        list(column_name order by column_name) filter (where data_type = 'TIMESTAMP')
    from duckdb_columns()
    where database_name = current_database() and regexp_matches(table_name, '^(hub|link|nh_link|sat|pit)_')
    group by table_name
    order by table_name
"""


def digests(warehouse: Path) -> dict[str, Digest]:
    """Of each table the rows, the keys, and a sum over keys and times."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        found = {}
        for table, key, data_type, times in connection.execute(COLUMNS).fetchall():
            as_text = TEXTS[data_type].format(key=key)
            question = QUESTION.format(table=table, key=key, as_text=as_text, times=", ".join(times))
            found[table] = connection.execute(question).fetchall()[0]
        return found


def differences(digests_by_variant: dict[str, dict[str, Digest]]) -> list[str]:
    """What differs, in words, one line per table and pair."""
    (first, expected), *others = digests_by_variant.items()
    return [
        f"{table}: {first} holds {expected.get(table)} and {name} {found.get(table)} (rows, keys, their sum)"
        for name, found in others
        for table in sorted(expected.keys() | found.keys())
        if expected.get(table) != found.get(table)
    ]
