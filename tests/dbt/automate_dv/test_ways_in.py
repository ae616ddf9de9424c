"""How the macros are found, and what is said when they cannot do what is asked."""

import os
import shutil
from pathlib import Path

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour

REAL = os.environ.get("AUTOMATE_DV_PATH")

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
    _lock(harbour, "automate_dv", "puddingstone")
    return harbour


def _lock(harbour: Harbour, *packages: str) -> None:
    lines = [f"  - local: dbt_packages/{name}\n    name: {name}\n" for name in packages]
    (harbour.folder / "package-lock.yml").write_text("packages:\n" + "".join(lines), encoding="utf-8")


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


@pytest.mark.skipif(not REAL, reason="AUTOMATE_DV_PATH names no copy of AutomateDV with dbt_utils beside it")
def test_the_macros_stand_beside_the_real_automate_dv(tmp_path: Path) -> None:
    anchorage = _as_a_package(Harbour(tmp_path / "harbour"))
    packages = anchorage.folder / "dbt_packages"
    shutil.rmtree(packages / "automate_dv")
    for name, copy in (("automate_dv", Path(REAL or "")), ("dbt_utils", Path(REAL or "").parent / "dbt_utils")):
        shutil.copytree(copy, packages / name, ignore=shutil.ignore_patterns("packages.yml", "integration_tests"))
    _lock(anchorage, "automate_dv", "dbt_utils", "puddingstone")
    anchorage.deliver("first_delivery")
    anchorage.dbt("build")
    anchorage.deliver("second_delivery")
    anchorage.dbt("build")
    anchorage.keep("second")
    assert anchorage.ask("select count(*) from sat_ship", after="second") == [(8,)]
