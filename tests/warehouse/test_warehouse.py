"""A warehouse is reached as the project's profile says, and says what is wrong in plain words."""

import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from puddingstone.warehouse import QueryError, Warehouse, WarehouseError

pytestmark = pytest.mark.dbt

_PROJECT = "name: shop\nversion: '1.0'\nprofile: shop\n"
_PROFILES = """\
shop:
  target: dev
  outputs:
    dev: {type: duckdb, path: shop.duckdb, schema: main, settings: {TimeZone: UTC}}
    other: {type: duckdb, path: other.duckdb, schema: main}
    lake: {type: postgres, host: localhost, user: nobody, password: none, port: 1, dbname: lake, schema: main}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "dbt_project.yml").write_text(_PROJECT, encoding="utf-8")
    (tmp_path / "profiles.yml").write_text(_PROFILES, encoding="utf-8")
    with duckdb.connect(str(tmp_path / "shop.duckdb")) as connection:
        connection.execute("create table sale as select 1 as sold, date '2026-03-01' as day, 1.50 as price")
    return tmp_path


def test_rows_have_the_values_of_the_driver_and_names_in_lower_case(root: Path) -> None:
    with Warehouse.of(root) as warehouse:
        rows = warehouse.rows("select sold as SOLD, day, price from sale")
    assert rows == [{"sold": 1, "day": date(2026, 3, 1), "price": Decimal("1.50")}]
    assert warehouse.kind == "duckdb"


def test_what_is_run_is_kept_and_the_file_is_free_afterwards(root: Path) -> None:
    with Warehouse.of(root) as warehouse:
        warehouse.run("create schema slo; create table slo.seen as select 1 as one")
    with duckdb.connect(str(root / "shop.duckdb")) as connection:
        assert connection.execute("select one from slo.seen").fetchall() == [(1,)]
    other_program = f"import duckdb; duckdb.connect({str(root / 'shop.duckdb')!r})"
    subprocess.run([sys.executable, "-c", other_program], check=True)


def test_a_warehouse_opens_again_and_beside_another_project(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    for name in ("dbt_project.yml", "profiles.yml"):
        (other / name).write_text((root / name).read_text(encoding="utf-8"), encoding="utf-8")
    duckdb.connect(str(other / "shop.duckdb")).close()
    for place, tables in ((root, 1), (other, 0), (root, 1)):
        with Warehouse.of(place) as warehouse:
            assert len(warehouse.rows("from duckdb_tables()")) == tables


def test_a_refused_statement_is_told_and_the_next_one_is_answered(root: Path) -> None:
    with Warehouse.of(root) as warehouse:
        with pytest.raises(QueryError, match="nowhere does not exist") as refused:
            warehouse.rows("select * from nowhere")
        assert refused.value.finding.code == "refused-statement"
        assert warehouse.rows("select 1 as one") == [{"one": 1}]


def test_a_file_that_is_not_there_is_not_made(root: Path) -> None:
    with pytest.raises(WarehouseError, match="there is no warehouse yet") as missing, Warehouse.of(root, "other"):
        pass
    assert missing.value.finding.help == "build it first: dbt build"
    assert not (root / "other.duckdb").exists()


def test_a_file_that_another_program_has_open_is_told(root: Path) -> None:
    holds = (
        "import duckdb, sys;"
        f"held = duckdb.connect({str(root / 'shop.duckdb')!r});"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holds], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(WarehouseError, match="the warehouse is open elsewhere"), Warehouse.of(root):
            pass
        other.communicate()


def test_a_target_that_the_profile_does_not_have_is_told(root: Path) -> None:
    with pytest.raises(WarehouseError, match="does not have a target named 'nowhere'"):
        Warehouse.of(root, "nowhere")


def test_an_adapter_that_nobody_installed_is_told(root: Path) -> None:
    with pytest.raises(WarehouseError, match="Could not find adapter type postgres") as missing:
        Warehouse.of(root, "lake")
    assert missing.value.finding.help.startswith("install puddingstone[duckdb]")


@pytest.mark.parametrize("name", ["dbt_project.yml", "profiles.yml"])
def test_a_project_without_one_of_its_files_is_told(root: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(root / "home"))
    (root / name).unlink()
    with pytest.raises(WarehouseError) as missing:
        Warehouse.of(root)
    assert missing.value.finding.code == "unreachable-warehouse"
    assert "dbt debug" in missing.value.finding.help


def test_a_computer_without_dbt_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dbt_common.exceptions", None)
    with pytest.raises(WarehouseError, match="dbt is not installed"):
        Warehouse.of(root)


def test_nothing_is_printed_and_no_log_is_written(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with Warehouse.of(root) as warehouse:
        warehouse.run("create table t as select 1 as one")
    assert capfd.readouterr() == ("", "")
    assert sorted(path.name for path in root.iterdir()) == ["dbt_project.yml", "profiles.yml", "shop.duckdb"]
