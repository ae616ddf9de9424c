"""The benchmark's variants load the same vault; what it takes is nobody's test."""

import sysconfig
from pathlib import Path

import pytest

from benchmarks.vault_load.comparing import Digest, differences, digests
from benchmarks.vault_load.report import report
from benchmarks.vault_load.results import DAYS, Results, this_machine
from benchmarks.vault_load.run import load_all
from benchmarks.vault_load.variants import variants

GENERATOR = Path(sysconfig.get_path("scripts")) / "tpchgen-cli"

pytestmark = [
    pytest.mark.dbt,
    pytest.mark.skipif(not GENERATOR.exists(), reason="tpchgen-cli, which makes TPC-H, is not installed"),
]

CHOSEN = [variant for variant in variants() if variant.name in {"floor", "ours_native", "stock"}]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("vault_load")


@pytest.fixture(scope="module")
def results(folder: Path) -> Results:
    return Results(
        machine=this_machine(),
        versions={},
        scale=0.01,
        repeats=1,
        growth_scale=0,
        titles={variant.name: variant.title for variant in CHOSEN},
        runs=load_all(CHOSEN, folder, 0.01, 1),
        growth={},
    )


@pytest.fixture(scope="module")
def held(results: Results, folder: Path) -> dict[str, dict[str, Digest]]:
    return {name: digests(folder / name / "vault.duckdb") for name in results["runs"]}


def test_every_variant_holds_the_same_rows_and_keys(held: dict[str, dict[str, Digest]]) -> None:
    assert held.keys() >= {"floor", "ours_native"}
    assert differences(held) == []
    assert all(rows > 0 for tables in held.values() for rows, _, _ in tables.values())


def test_a_row_too_few_is_a_difference(held: dict[str, dict[str, Digest]]) -> None:
    rows, keys, added_up = held["floor"]["sat_order"]
    lacking = {**held["floor"], "sat_order": (rows - 1, keys, added_up)}
    (difference,) = differences({"one": held["floor"], "other": lacking})
    assert difference.startswith("sat_order: one holds")


def test_each_table_has_its_share_of_the_cpu_time(results: Results) -> None:
    for day in DAYS:
        (measured,) = results["runs"]["ours_native"][day]
        assert measured["tables"]["nh_link_line"]["cpu"] > 0
        assert measured["sql"]["cpu"] < measured["process"]["cpu"]


def test_the_report_says_of_each_target_whether_it_was_reached(results: Results) -> None:
    (line,) = [line for line in report(results).splitlines() if "CPU against the floor" in line]
    assert line.endswith(("| reached |", "| not reached |"))
