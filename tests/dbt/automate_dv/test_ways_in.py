"""How the macros are found, and what is said when they cannot do what is asked."""

import shutil
from pathlib import Path

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour, Row
from tests.dbt.automate_dv.real_automate_dv import NO_REAL, REAL, lock, put_real_automate_dv
from tests.end_to_end.projects import REPOSITORY

AS_A_PACKAGE = """\
name: anchorage
version: 0.1.0
config-version: 2
profile: harbour
dispatch:
  - macro_namespace: automate_dv
    search_order: [anchorage, puddingstone, automate_dv]
models:
  anchorage:
    +materialized: incremental
"""


@pytest.fixture
def empty_harbour(tmp_path: Path) -> Harbour:
    harbour = Harbour(tmp_path / "harbour")
    shutil.rmtree(harbour.folder / "models")
    (harbour.folder / "models").mkdir()
    return harbour


def _as_a_package(harbour: Harbour) -> Harbour:
    """Make the project a package in the project of someone else, who names it in the order of dispatch."""
    packages = harbour.folder / "dbt_packages"
    (packages / "puddingstone").mkdir(parents=True)
    (harbour.folder / "macros").rename(packages / "puddingstone" / "macros")
    (harbour.folder / "packages" / "automate_dv").rename(packages / "automate_dv")
    (harbour.folder / "dbt_project.yml").rename(packages / "puddingstone" / "dbt_project.yml")
    (harbour.folder / "dbt_project.yml").write_text(AS_A_PACKAGE, encoding="utf-8")
    lock(harbour.folder, "automate_dv", "puddingstone")
    return harbour


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        (
            "hub(src_pk='a', src_nk='b', src_ldts='c', source_model='d')",
            "automate_dv.hub in berths: the argument src_source is missing",
        ),
        ("stage(derived_columns={'a': 'b'})", "automate_dv.stage in berths: the argument source_model is missing"),
        (
            "link(src_pk='a', src_ldts='b', src_source='c', source_model='d')",
            "automate_dv.link in berths: the argument src_fk is missing",
        ),
    ],
)
def test_a_forgotten_argument_is_named_with_its_macro(empty_harbour: Harbour, call: str, complaint: str) -> None:
    (empty_harbour.folder / "models" / "berths.sql").write_text("{{ automate_dv." + call + " }}", encoding="utf-8")
    assert complaint in empty_harbour.dbt("parse", succeeds=False)


def test_another_adapter_is_told_to_take_the_real_automate_dv(empty_harbour: Harbour) -> None:
    pytest.importorskip("dbt.adapters.snowflake")
    (empty_harbour.folder / "models" / "berths.sql").write_text("{{ automate_dv.hash('a', 'b') }}", encoding="utf-8")
    said = empty_harbour.dbt("compile", "--no-populate-cache", "--target", "snowflake", succeeds=False)
    assert "automate_dv.hash is implemented here for DuckDB only, and the target is snowflake" in said
    assert "Datavault-UK/automate_dv" in said


def test_as_a_package_the_macros_are_found_by_the_order_of_dispatch(tmp_path: Path) -> None:
    anchorage = _as_a_package(Harbour(tmp_path / "harbour"))
    anchorage.deliver("first_delivery")
    anchorage.dbt("build")
    anchorage.keep("first")
    assert anchorage.ask("select count(*) from hub_ship", after="first") == [(3,)]


def test_who_installs_puddingstone_for_its_macros_does_not_build_its_example(empty_harbour: Harbour) -> None:
    anchorage = _as_a_package(empty_harbour)
    package = anchorage.folder / "dbt_packages" / "puddingstone"
    shutil.rmtree(package)
    for part in ("macros", "models", "seeds"):
        shutil.copytree(REPOSITORY / part, package / part)
    shutil.copy(REPOSITORY / "dbt_project.yml", package)
    said = anchorage.dbt("ls", "--quiet", "--output", "name")
    assert "guest" not in said


@pytest.mark.skipif(not REAL, reason=NO_REAL)
def test_beside_the_real_automate_dv_the_tables_are_the_same(harbour: Harbour, tmp_path: Path) -> None:
    anchorage = _as_a_package(Harbour(tmp_path / "harbour"))
    packages = anchorage.folder / "dbt_packages"
    shutil.rmtree(packages / "automate_dv")
    put_real_automate_dv(packages)
    lock(anchorage.folder, "automate_dv", "dbt_utils", "puddingstone")
    for delivery in ("first_delivery", "second_delivery"):
        anchorage.deliver(delivery)
        anchorage.dbt("run", variables={"enable_ghost_records": True})
    anchorage.keep("second")
    assert _tables(anchorage) == _tables(harbour)


def _tables(harbour: Harbour) -> dict[str, tuple[list[Row], list[Row]]]:
    """The columns and the rows of everything in the vault after the second delivery."""
    names = [str(name) for (name,) in harbour.ask("select name from (show tables) order by name", after="second")]
    assert "hub_ship" in names
    return {
        name: (
            harbour.ask(f"describe {name}", after="second"),
            harbour.ask(f"from {name} order by all", after="second"),
        )
        for name in names
        if not name.startswith("stg_")
    }
