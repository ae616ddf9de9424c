"""Every whole above each part: built by dbt from what an effectivity satellite told, against plain Python."""

from collections.abc import Mapping
from pathlib import Path

import duckdb
import pytest

from tests.dbt import scratch

pytestmark = pytest.mark.dbt

BRIDGE = """\
{{{{ puddingstone.bridge(
    hub="hub_{name}",
    hub_key="house_hk",
    satellite="eff_sat_{name}",
    key="pair_hk",
    part="part_hk",
    whole="whole_hk"
) }}}}
"""
TABLE = """\
  - name: {name}
    data_tests:
      - puddingstone.unique_together:
          name: {name}__unique_together
          arguments: {{columns: [part_hk, whole_hk]}}
      - puddingstone.every_part_is_there:
          name: {name}__every_part_is_there
          arguments: {{part: part_hk, whole: whole_hk, to: main.hub_{hub}, field: house_hk}}
"""
TAMPERED: Mapping[str, str] = {
    "lost": "select * from main.bridge_chain where part_hk <> 'a'::blob",
    "lost_with_itself": "select * from main.bridge_chain where steps > 0",
    "doubled": "select * from main.bridge_chain union all select * from main.bridge_chain where steps = 2",
}
OPEN = "9999-12-31 23:59:59.999999"
Row = tuple[str, str, str, str]
"""A part, its whole, until when that holds, and when it was told."""
Above = set[tuple[str, str, int, bool]]
"""Parts, wholes, steps, and whether the whole is at the top."""

CHAIN: list[Row] = [("a", "b", OPEN, "2026-03-01"), ("b", "c", OPEN, "2026-03-01"), ("d", "c", OPEN, "2026-03-01")]
HIERARCHIES: Mapping[str, list[Row]] = {
    "nothing": [],
    "chain": CHAIN,
    "moved": [*CHAIN, ("b", "c", "2026-03-02", "2026-03-02"), ("b", "d", OPEN, "2026-03-02")],
    "moved_and_back": [
        *CHAIN,
        ("b", "c", "2026-03-02", "2026-03-02"),
        ("b", "d", OPEN, "2026-03-02"),
        ("b", "d", "2026-03-03", "2026-03-03"),
        ("b", "c", OPEN, "2026-03-03"),
    ],
    "left": [*CHAIN, ("b", "c", "2026-03-02", "2026-03-02")],
    "itself": [("a", "a", OPEN, "2026-03-01"), ("b", "a", OPEN, "2026-03-01")],
    "circle": [
        ("a", "b", OPEN, "2026-03-01"),
        ("b", "c", OPEN, "2026-03-01"),
        ("c", "a", OPEN, "2026-03-01"),
        ("d", "a", OPEN, "2026-03-01"),
        ("e", "d", OPEN, "2026-03-01"),
        ("f", "g", OPEN, "2026-03-01"),
    ],
    "deep": [(f"{number:03}", f"{number + 1:03}", OPEN, "2026-03-01") for number in range(300)],
}
LONELY = "z"


def keys_of(name: str) -> set[str]:
    """What the hub knows: parts, wholes, and something that is neither."""
    return {LONELY}.union(*({part, whole} for part, whole, *_ in HIERARCHIES[name]))


def climbed(name: str) -> Above:
    """Every step up from each key, until there is nothing above or a key comes again."""
    told: dict[tuple[str, str], tuple[str, str]] = {}
    for part, whole, until, when in sorted(HIERARCHIES[name], key=lambda row: row[3]):
        told[part, whole] = (until, when)
    held = {part: whole for (part, whole), (until, _) in told.items() if until == OPEN}
    found: Above = set()
    for key in keys_of(name):
        way = [key]
        while (above := held.get(way[-1])) is not None and above not in way:
            way.append(above)
        found |= {(key, whole, steps, whole not in held) for steps, whole in enumerate(way)}
    return found


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    """A warehouse with the bridges of all hierarchies, and for each test of them what it found."""
    root = tmp_path_factory.mktemp("bridges")
    _write(root)
    with duckdb.connect(str(root / "scratch.duckdb")) as connection:
        for name in HIERARCHIES:
            _fill(connection, name)
    assert "ERROR=0" in scratch.dbt(root, "run").stdout
    said = scratch.dbt(root, "test", "--store-failures").stdout
    assert "ERROR=3" in said, said
    return duckdb.connect(str(root / "scratch.duckdb"), read_only=True)


@pytest.mark.parametrize("name", HIERARCHIES)
def test_a_bridge_has_every_whole_above_each_part_as_it_holds_now(
    warehouse: duckdb.DuckDBPyConnection, name: str
) -> None:
    rows = warehouse.execute(f"select decode(part_hk), decode(whole_hk), steps, is_top from bridge_{name}").fetchall()
    assert len(rows) == len(set(rows))
    assert set(rows) == climbed(name)


def test_a_chain_of_three_is_climbed_step_by_step() -> None:
    of_a = {(whole, steps, is_top) for part, whole, steps, is_top in climbed("chain") if part == "a"}
    assert of_a == {("a", 0, False), ("b", 1, False), ("c", 2, True)}


def test_what_moved_takes_its_parts_along() -> None:
    of_a = {(whole, steps) for part, whole, steps, _ in climbed("moved") if part == "a"}
    assert of_a == {("a", 0), ("b", 1), ("d", 2), ("c", 3)}


def test_nothing_in_a_circle_is_at_the_top_and_every_key_is_there_once() -> None:
    assert {(whole, steps) for part, whole, steps, _ in climbed("circle") if part == "e"} == {
        ("e", 0),
        ("d", 1),
        ("a", 2),
        ("b", 3),
        ("c", 4),
    }
    assert {whole for *_, whole, _, is_top in climbed("circle") if is_top} == {"g", LONELY}


@pytest.mark.parametrize("name", HIERARCHIES)
def test_the_tests_of_a_bridge_find_nothing_in_one_that_was_built(
    warehouse: duckdb.DuckDBPyConnection, name: str
) -> None:
    for test in ("unique_together", "every_part_is_there"):
        assert _failures(warehouse, f"bridge_{name}__{test}") == []


def test_a_part_that_was_lost_is_found(warehouse: duckdb.DuckDBPyConnection) -> None:
    assert _failures(warehouse, "bridge_lost__every_part_is_there") == [(b"a",)]
    lost = _failures(warehouse, "bridge_lost_with_itself__every_part_is_there")
    assert sorted(lost) == [(key.encode(),) for key in sorted(keys_of("chain"))]
    assert _failures(warehouse, "bridge_doubled__every_part_is_there") == []


def test_a_part_that_is_counted_twice_is_found(warehouse: duckdb.DuckDBPyConnection) -> None:
    assert _failures(warehouse, "bridge_doubled__unique_together") == [(b"a", b"c", 2)]


def _failures(warehouse: duckdb.DuckDBPyConnection, test: str) -> list[tuple[object, ...]]:
    return warehouse.execute(f"select * from main_dbt_test__audit.{test}").fetchall()


def _write(root: Path) -> None:
    macros = ("business_vault/bridge", "marts/key_as_text", "tests/every_part_is_there", "tests/unique_together")
    scratch.begin(root, *macros, materialized="table")
    models = {f"bridge_{name}": BRIDGE.format(name=name) for name in HIERARCHIES}
    models |= {
        f"bridge_{name}": f"-- depends_on: {{{{ ref('bridge_chain') }}}}\n{sql}" for name, sql in TAMPERED.items()
    }
    for name, sql in models.items():
        (root / "models" / f"{name}.sql").write_text(sql, encoding="utf-8")
    hubs = {**{name: name for name in HIERARCHIES}, **dict.fromkeys(TAMPERED, "chain")}
    tables = "".join(TABLE.format(name=f"bridge_{name}", hub=hub) for name, hub in hubs.items())
    (root / "models" / "models.yml").write_text(f"models:\n{tables}", encoding="utf-8")


def _fill(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    connection.execute(f"create table hub_{name} (house_hk blob)")
    connection.executemany(f"insert into hub_{name} values (encode(?))", [[key] for key in sorted(keys_of(name))])
    connection.execute(
        f"create table eff_sat_{name} (pair_hk blob, part_hk blob, whole_hk blob, end_date timestamp, "
        "load_datetime timestamp)"
    )
    for part, whole, *moments in HIERARCHIES[name]:
        connection.execute(
            f"insert into eff_sat_{name} values (encode(?), encode(?), encode(?), ?, ?)",
            [f"{part}-{whole}", part, whole, *moments],
        )
