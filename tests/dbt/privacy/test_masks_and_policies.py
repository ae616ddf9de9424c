"""What is masked on DuckDB by views is masked on Snowflake by policies, to the same values for the same roles."""

from typing import Any

import duckdb
import pytest

from tests.dbt.privacy.policies import policy_of
from tests.dbt.privacy.rendering import macros

MASKS = [
    (("redacted", "varchar", ""), "'Ada'", "***"),
    (("redacted", "date", ""), "date '1980-05-14'", None),
    (("redacted", "varchar", ""), "null", None),
    (("generalised", "date", "year"), "date '1980-05-14'", "1980-01-01"),
    (("generalised", "timestamp", "month"), "timestamp '1980-05-14 12:00:00'", "1980-05-01 00:00:00"),
    (("generalised", "bigint", "10"), "-3", "-10"),
    (("generalised", "decimal(18, 2)", "1000"), "1234.50", "1000.00"),
    (("generalised", "varchar", "2"), "'Žofie'", "Žo***"),
    (("hashed", "varchar", ""), "'Ada'", None),
]


@pytest.fixture
def warehouse() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute("attach ':memory:' as hotel; create schema hotel.privacy; use hotel")
    connection.execute("create table hotel.privacy.salt as select 'pepper' as salt")
    return connection


def one(warehouse: duckdb.DuckDBPyConnection, sql: str) -> Any:
    (value,) = warehouse.execute(f"select {sql}").fetchall()[0]
    return None if value is None else str(value)


@pytest.mark.parametrize(("mask", "value", "shown"), MASKS)
def test_a_mask_shows_the_same_on_both(
    warehouse: duckdb.DuckDBPyConnection, mask: tuple[str, str, str], value: str, shown: str | None
) -> None:
    how, type_, to = mask
    cast = f"cast({value} as {type_})"
    seen = one(warehouse, macros("duckdb").masked(cast, how, type_, to))
    policy = policy_of(macros("snowflake").masking_policy("it", how, type_, to))
    assert policy.arguments == {"val": type_}
    (through,) = warehouse.execute(f"select {policy.for_role('ANY')} from (select {cast} as val)").fetchall()[0]
    assert seen == (None if through is None else str(through))
    if how != "hashed":
        assert seen == shown


def test_equal_texts_have_equal_hashes_by_one_salt_and_others_by_another(warehouse: duckdb.DuckDBPyConnection) -> None:
    hashed = macros("duckdb").mask_hashed
    first, again, other = (one(warehouse, hashed(each)) for each in ("'Ada'", "'A' || 'da'", "'Bob'"))
    assert first == again != other
    warehouse.execute("update hotel.privacy.salt set salt = 'sugar'")
    assert one(warehouse, hashed("'Ada'")) != first
    warehouse.execute("delete from hotel.privacy.salt")
    assert one(warehouse, hashed("'Ada'")) is None


def test_what_is_kept_for_a_team_is_seen_by_that_team_only(warehouse: duckdb.DuckDBPyConnection) -> None:
    mask = ("'Ada'", "redacted", "varchar", "", ["front_office", "bell_desk"])
    view = macros("duckdb").masked(*mask)
    assert one(warehouse, view) == "***"
    for role, seen in (("front_office", "Ada"), ("bell_desk", "Ada"), ("kitchen", "***"), ("", "***")):
        warehouse.execute(f"set variable app_role = '{role}'")
        assert one(warehouse, view) == seen
    policy = policy_of(macros("snowflake").masking_policy("it", *mask[1:]))
    through = f"select {policy.for_role('FRONT_OFFICE')}, {policy.for_role('KITCHEN')} from (select 'Ada' as val)"
    assert warehouse.execute(through).fetchall() == [("Ada", "***")]


def test_on_snowflake_a_view_shows_what_the_policy_leaves() -> None:
    assert macros("snowflake").masked("full_name", "redacted", "varchar") == "full_name"
    assert macros("snowflake").seen_rows("sales", [["the_window", "house = 'EM'"]]) == "true"
    assert macros("duckdb").masking_policy("it", "redacted", "varchar") == ""
    assert macros("duckdb").row_policy("it", [["house", "varchar"]], "sales", []) == ""


ROWS = [["front_office", "house = 'FH' or house = 'BOTH'"], ["the_window", "house = 'EM'"]]


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        (None, ["BOTH", "EM", "FH"]),
        ("group_sales", ["BOTH", "EM", "FH"]),
        ("front_office", ["BOTH", "FH"]),
        ("the_window", ["EM"]),
        ("kitchen", []),
    ],
)
def test_each_team_sees_its_rows_and_the_owner_all(
    warehouse: duckdb.DuckDBPyConnection, role: str | None, seen: list[str]
) -> None:
    warehouse.execute("create table nights as select unnest(['FH', 'EM', 'BOTH']) as house")
    if role is not None:
        warehouse.execute(f"set variable app_role = '{role}'")
    policy = policy_of(macros("snowflake").row_policy("it", [["house", "varchar"]], "group_sales", ROWS))
    assert policy.arguments == {"house": "varchar"}
    for condition in (macros("duckdb").seen_rows("group_sales", ROWS), policy.for_role((role or "builder").upper())):
        found = warehouse.execute(f"select house from nights where {condition} order by house").fetchall()
        assert [house for (house,) in found] == seen


def test_roles_are_called_as_a_warehouse_calls_them() -> None:
    called = macros("snowflake", {"puddingstone_roles": {"front_office": "HOTEL_DESK"}})
    assert called.has_role(["front_office", "bell_desk"]) == (
        "is_role_in_session('HOTEL_DESK') or is_role_in_session('BELL_DESK')"
    )
