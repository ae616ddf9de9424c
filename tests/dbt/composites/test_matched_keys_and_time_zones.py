"""Which keys are one, and what a moment is in another time zone: run by dbt, against plain Python."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import duckdb
import pytest

from tests.dbt import scratch

pytestmark = [pytest.mark.dbt, pytest.mark.xdist_group("composites")]

MATCHED = """\
{{{{ puddingstone.matched_keys(
    link="main.sal_{name}",
    link_key="match_hk",
    keys=["one_hk", "other_hk"],
    kinds={kinds},
    satellite={satellite},
    holds="is_same"
) }}}}
"""
ELSEWHERE = """\
with recursive both_ways as (
    select * from main.both_ways
),

{{ puddingstone.default__reached_keys() }}

select matched_key, min(reached_key) as same_key from reached group by matched_key
"""
Pair = tuple[str, str]
Told = tuple[str, str, bool, str, str]
"""A match, whether it holds, since when, and when that was told."""

RANDOM = Random(20260327)  # noqa: S311
PAIRS: Mapping[str, list[Pair]] = {
    "nothing": [],
    "one_pair": [("G1", "T1")],
    "chain": [("G1", "T1"), ("G2", "T1"), ("G3", "T3")],
    "two_plates": [("G1", "T1"), ("G1", "T2")],
    "circle": [("G1", "T1"), ("G2", "T1"), ("G2", "T2"), ("G1", "T2")],
    "same_numbers": [("77", "AA"), ("88", "77")],
    "long": [(f"G{number}", f"T{number + step}") for number in range(1, 8) for step in (0, 1)],
    "any": [(f"G{RANDOM.randint(10, 40)}", f"T{RANDOM.randint(10, 40)}") for _ in range(22)],
}
OF_ONE_KIND: Mapping[str, list[Pair]] = {
    "guests": [("G1", "G2"), ("G2", "G3"), ("G5", "G4")],
    "itself": [("G1", "G1")],
}
TOLD: Mapping[str, list[Told]] = {
    "held": [("G1", "T1", True, "2026-03-01", "2026-03-01")],
    "taken_back": [
        ("G1", "T1", True, "2026-03-01", "2026-03-01"),
        ("G1", "T1", False, "2026-03-02", "2026-03-02"),
        ("G2", "T1", True, "2026-03-01", "2026-03-01"),
    ],
    "came_back": [
        ("G1", "T1", True, "2026-03-01", "2026-03-01"),
        ("G1", "T1", False, "2026-03-02", "2026-03-02"),
        ("G1", "T1", True, "2026-03-03", "2026-03-03"),
    ],
    "told_late": [
        ("G1", "T1", False, "2026-03-02", "2026-03-02"),
        ("G1", "T1", True, "2026-03-01", "2026-03-05"),
    ],
    "corrected": [
        ("G1", "T1", True, "2026-03-01", "2026-03-01"),
        ("G1", "T1", False, "2026-03-01", "2026-03-02"),
    ],
}
HOLD: Mapping[str, list[Pair]] = {
    "held": [("G1", "T1")],
    "taken_back": [("G2", "T1")],
    "came_back": [("G1", "T1")],
    "told_late": [],
    "corrected": [],
}
ZONES = ("America/Detroit", "America/Denver", "UTC")
CHANGES = (datetime(2026, 3, 8), datetime(2026, 11, 1))  # noqa: DTZ001  what clocks show has no zone


def groups(pairs: list[Pair], kinds: tuple[str, str]) -> dict[str, str]:
    """Each key with the first of all that can be reached from it."""
    known: dict[str, set[str]] = {}
    for one, other in pairs:
        keys = [f"{kind}{key.encode().hex()}" for kind, key in zip(kinds, (one, other), strict=True)]
        together = set(keys).union(*(known.get(key, set()) for key in keys))
        known |= dict.fromkeys(together, together)
    return {key: min(together) for key, together in known.items()}


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    root = tmp_path_factory.mktemp("composites")
    _write(root)
    with duckdb.connect(str(root / "scratch.duckdb")) as connection:
        _fill(connection)
    ran = scratch.dbt(root, "run")
    assert ran.returncode == 0, ran.stdout
    return duckdb.connect(str(root / "scratch.duckdb"), read_only=True)


def matched(warehouse: duckdb.DuckDBPyConnection, name: str) -> dict[str, str]:
    rows = warehouse.execute(f"select matched_key, same_key from {name}").fetchall()
    assert len(rows) == len(dict(rows))
    return dict(rows)


@pytest.mark.parametrize("name", PAIRS)
def test_keys_that_can_be_reached_by_matches_are_one(warehouse: duckdb.DuckDBPyConnection, name: str) -> None:
    assert matched(warehouse, f"matched_{name}") == groups(PAIRS[name], ("guest:", "traveller:"))


def test_two_things_of_one_number_are_not_one(warehouse: duckdb.DuckDBPyConnection) -> None:
    assert len(set(matched(warehouse, "matched_same_numbers").values())) == 2


@pytest.mark.parametrize("name", OF_ONE_KIND)
def test_keys_of_one_kind_of_things_stay_as_they_are(warehouse: duckdb.DuckDBPyConnection, name: str) -> None:
    assert matched(warehouse, f"matched_{name}") == groups(OF_ONE_KIND[name], ("", ""))


@pytest.mark.parametrize("name", TOLD)
def test_a_match_holds_as_its_latest_row_says(warehouse: duckdb.DuckDBPyConnection, name: str) -> None:
    assert matched(warehouse, f"matched_{name}") == groups(HOLD[name], ("guest:", "traveller:"))


def test_other_warehouses_reach_the_same_keys_by_another_way(warehouse: duckdb.DuckDBPyConnection) -> None:
    assert matched(warehouse, "matched_elsewhere") == groups(PAIRS["circle"] + PAIRS["chain"], ("guest:", "traveller:"))


def test_a_moment_in_another_time_zone_is_the_same_moment_around_each_change_of_clocks(
    warehouse: duckdb.DuckDBPyConnection,
) -> None:
    found = warehouse.execute("select told_in, wanted_in, moment, there from moved").fetchall()
    assert len(found) == len(list(_moments())) == 9 * 2 * 4 * 48
    for told_in, wanted_in, moment, there in found:
        meant = [moment.replace(tzinfo=ZoneInfo(told_in), fold=fold) for fold in (0, 1)]
        assert there in [_shown(each.astimezone(UTC), wanted_in) for each in meant]


def test_what_universal_time_tells_is_told_there_and_back_again_but_for_the_hour_that_comes_twice(
    warehouse: duckdb.DuckDBPyConnection,
) -> None:
    for zone in ("America/Detroit", "America/Denver"):
        found = warehouse.execute(
            "select moment, there from moved where told_in = 'UTC' and wanted_in = $zone order by moment",
            {"zone": zone},
        ).fetchall()
        for moment, there in found:
            assert there == _shown(moment.replace(tzinfo=UTC), zone)
        repeated = [there for _, there in found if [each for _, each in found].count(there) > 1]
        assert {there.hour for there in repeated} == {1}
        assert {there.date() for there in repeated} == {CHANGES[1].date()}


def _shown(moment: datetime, zone: str) -> datetime:
    """What the clocks of a time zone show."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _moments() -> Iterator[tuple[str, str, datetime]]:
    for told_in in ZONES:
        for wanted_in in ZONES:
            for change in CHANGES:
                for half_hour in range(4 * 48):
                    yield told_in, wanted_in, change - timedelta(days=1) + timedelta(minutes=30 * half_hour)


def _write(root: Path) -> None:
    scratch.begin(root, "business_vault/matched_keys", "marts/key_as_text", "marts/in_zone", materialized="table")
    kinds = '["guest", "traveller"]'
    for name in (*PAIRS, *OF_ONE_KIND, *TOLD):
        satellite = f'"main.sat_{name}"' if name in TOLD else "none"
        sql = MATCHED.format(name=name, kinds="none" if name in OF_ONE_KIND else kinds, satellite=satellite)
        (root / "models" / f"matched_{name}.sql").write_text(sql, encoding="utf-8")
    (root / "models" / "matched_elsewhere.sql").write_text(ELSEWHERE, encoding="utf-8")
    moved = "\nunion all\n".join(
        f"select *, {{{{ puddingstone.in_zone('moment', '{told}', '{wanted}') }}}} as there "
        f"from main.moments where told_in = '{told}' and wanted_in = '{wanted}'"
        for told in ZONES
        for wanted in ZONES
    )
    (root / "models" / "moved.sql").write_text(moved, encoding="utf-8")


def _fill(connection: duckdb.DuckDBPyConnection) -> None:
    told = {name: [(one, other) for one, other, *_ in rows] for name, rows in TOLD.items()}
    for name, pairs in {**PAIRS, **OF_ONE_KIND, **told}.items():
        connection.execute(f"create table sal_{name} (match_hk blob, one_hk blob, other_hk blob)")
        for one, other in dict.fromkeys(pairs):
            connection.execute(
                f"insert into sal_{name} values (?, ?, ?)", [(one + other).encode(), one.encode(), other.encode()]
            )
    for name, rows in TOLD.items():
        columns = "match_hk blob, is_same boolean, effective_from timestamp, load_datetime timestamp"
        connection.execute(f"create table sat_{name} ({columns})")
        for one, other, *rest in rows:
            connection.execute(f"insert into sat_{name} values (?, ?, ?, ?)", [(one + other).encode(), *rest])
    connection.execute("create table both_ways (matched_key text, next_key text)")
    for one, other in PAIRS["circle"] + PAIRS["chain"]:
        keys = [f"guest:{one.encode().hex()}", f"traveller:{other.encode().hex()}"]
        connection.executemany("insert into both_ways values (?, ?)", [keys, keys[::-1]])
    connection.execute("create table moments (told_in text, wanted_in text, moment timestamp)")
    connection.executemany("insert into moments values (?, ?, ?)", [*_moments()])
