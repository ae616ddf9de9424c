"""The same rows and the same keys in every warehouse."""

from pathlib import Path

import duckdb

Digest = tuple[int, int, int]

TEXTS = {"BLOB": "lower(hex({key}))", "UUID": "replace({key}::varchar, '-', '')", "VARCHAR": "{key}"}
QUESTION = """
    select
        count(*),
        count(distinct {key}),
        sum(cast(hash({as_text}, load_datetime) as hugeint))
    from {table}
"""


def digests(warehouse: Path) -> dict[str, Digest]:
    """Of each table the rows, the keys, and a sum over keys and load times."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        columns = connection.execute(
            "select table_name, column_name, data_type from duckdb_columns() "
            "where database_name = current_database() and regexp_matches(table_name, '^(hub|link|nh_link|sat)_') "
            "and column_index = 1 order by table_name"
        ).fetchall()
        found = {}
        for table, key, data_type in columns:
            as_text = TEXTS[data_type].format(key=key)
            question = QUESTION.format(table=table, key=key, as_text=as_text)
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
