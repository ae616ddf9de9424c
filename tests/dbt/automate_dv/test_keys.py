"""Keys: which texts share one, and what they are held as."""

from hashlib import md5
from itertools import product

import duckdb
import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour

TWO_BERTHS = "{{ automate_dv.hash(columns=['pier', 'berth'], alias='berth_hk') }}"
KEYS_OF_EVERY_MAKE = """
    {{ automate_dv.hash(columns=['pier'], alias='hashed') }},
    {{ automate_dv.cast_binary('0' * 32, alias='zeros') }},
    cast(null as {{ automate_dv.type_binary() }}) as nothing
"""
EVERY_TEXT = ["".join(letters) for length in range(4) for letters in product("|^\\A", repeat=length)]


def _compiled(harbour: Harbour, variables: dict[str, object], expression: str = TWO_BERTHS) -> str:
    return harbour.dbt("--quiet", "compile", "--inline", f"select {expression}", variables=variables)


@pytest.fixture(scope="module")
def berths() -> duckdb.DuckDBPyConnection:
    """Every pair of a pier and a berth, each written with up to three letters out of those that could confuse."""
    connection = duckdb.connect()
    connection.execute("create table texts as select unnest(?::varchar[]) as letters", [EVERY_TEXT])
    connection.execute(
        """
        create table berths as
        select pier.letters as pier, berth.letters as berth
        from texts as pier
        cross join texts as berth
        """
    )
    return connection


def _keys(connection: duckdb.DuckDBPyConnection, select: str) -> int:
    """How many different keys the pairs have."""
    [[count]] = connection.execute(f"select count(distinct berth_hk) from ({select} from berths)").fetchall()
    return int(count)


@pytest.mark.parametrize("separator", ["||", "|", "~#"])
def test_keys_of_several_parts_never_collide(
    harbour: Harbour, berths: duckdb.DuckDBPyConnection, separator: str
) -> None:
    assert _keys(berths, _compiled(harbour, {"concat_string": separator})) == len(EVERY_TEXT) ** 2 - 1


def test_matching_stock_they_do(harbour: Harbour, berths: duckdb.DuckDBPyConnection) -> None:
    assert _keys(berths, _compiled(harbour, {"puddingstone_match_stock": True})) < len(EVERY_TEXT) ** 2 - 1


def test_a_part_without_separators_is_hashed_as_it_is(harbour: Harbour, berths: duckdb.DuckDBPyConnection) -> None:
    select = _compiled(harbour, {})
    [[key]] = berths.execute(
        f"select hex(berth_hk) from ({select} from berths where pier = '\\A' and berth = '')"
    ).fetchall()
    assert key == md5(b"\\A||^^", usedforsecurity=False).hexdigest().upper()


def test_native_keys_hold_the_same_bytes(harbour: Harbour) -> None:
    rows = {}
    for key_type in ("binary", "native"):
        select = _compiled(harbour, {"puddingstone_key_type": key_type}, KEYS_OF_EVERY_MAKE)
        rows[key_type] = duckdb.execute(
            f"""
            select typeof(hashed), typeof(zeros), typeof(nothing), hex(hashed::blob), hex(zeros::blob)
            from ({select} from (select 'North' as pier))
            """
        ).fetchall()[0]
    north = md5(b"NORTH", usedforsecurity=False).hexdigest().upper()
    assert rows == {
        "binary": ("BLOB", "BLOB", "BLOB", north, "0" * 32),
        "native": ("UUID", "UUID", "UUID", north, "0" * 32),
    }


def test_longer_hashes_stay_binary(harbour: Harbour) -> None:
    select = _compiled(harbour, {"puddingstone_key_type": "native", "hash": "SHA"})
    assert "uuid" not in select


def test_an_unknown_type_of_key_is_named(harbour: Harbour) -> None:
    said = harbour.dbt("compile", "--inline", TWO_BERTHS, variables={"puddingstone_key_type": "text"}, succeeds=False)
    assert "The variable puddingstone_key_type is 'text'; it can be 'binary' or 'native'." in said
