"""How promises are tested in a project: found by their tag, kept in a schema, and read by Snowflake as well."""

import json
import shutil
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from tests.dbt import scratch
from tests.dbt.promises.cases.faults import FAULTS
from tests.dbt.promises.conftest import CASES
from tests.dbt.promises.told import Case, checked, project_of

pytestmark = pytest.mark.dbt

SNOWFLAKE = """\
scratch:
  target: prod
  outputs:
    prod: {type: snowflake, account: a, user: u, password: p, database: d, schema: main, warehouse: w}
"""
_ONE = Case(
    "one",
    "unique_key",
    {"columns": ["id"]},
    "select 1 as id",
    "",
    settings={"tags": ["nightly"], "schema": "elsewhere", "alias": "kept_here", "error_if": "> 5"},
)


def test_snowflake_can_read_what_is_asked_of_it(project: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(project, root, ignore=shutil.ignore_patterns("*.duckdb", "target", "logs"))
    (root / "profiles.yml").write_text(SNOWFLAKE, encoding="utf-8")
    ran = scratch.dbt(root, "compile", "--no-populate-cache", "--select", "tag:slo")
    asked = sorted((root / "target" / "compiled").rglob("slo_*.sql"))
    assert len(asked) == len(CASES) + len(FAULTS), ran.stdout
    for path in asked:
        (tree,) = sqlglot.parse(path.read_text(encoding="utf-8"), dialect="snowflake")
        assert tree is not None
        assert not list(tree.find_all(exp.Command)), path
        assert {str(each.this).lower() for each in tree.find_all(exp.Anonymous)} <= {"hash"}, path
    fresh = (
        root / "target" / "compiled" / "puddingstone" / "models" / "models.yml" / "slo_rows_in_time.sql"
    ).read_text()
    assert "convert_timezone('UTC', current_timestamp())" in fresh


def test_yaml_says_otherwise_and_the_tag_stays(tmp_path: Path) -> None:
    project_of(tmp_path, [_ONE])
    assert checked(tmp_path).statuses == {"one": "pass"}
    manifest = json.loads((tmp_path / "target" / "manifest.json").read_text(encoding="utf-8"))
    (node,) = (each for name, each in manifest["nodes"].items() if name.startswith("test."))
    assert (node["schema"], node["alias"]) == ("elsewhere", "kept_here")
    assert sorted(node["tags"]) == ["nightly", "slo"]
    assert (node["config"]["error_if"], node["config"]["warn_if"]) == ("> 5", "<> 0")
    assert node["config"]["store_failures"] is True


def test_now_may_be_the_latest_delivery(tmp_path: Path) -> None:
    delivered = "select timestamp '2026-03-03 02:00' as load_datetime"
    one = Case("one", "unique_key", {"columns": ["id"]}, "select 1 as id", "", others={"slo_deliveries": delivered})
    project_of(tmp_path, [one])
    found = checked(tmp_path, now="latest_delivery")
    assert found.kept("one", "cast(measured_at as varchar)") == [("2026-03-03 02:00:00",)]


@pytest.mark.parametrize(
    ("test", "arguments", "said"),
    [
        ("promises", {"promises": [{"measure": "fresher"}]}, "No promise is measured by 'fresher'"),
        ("promises", {"promises": [{"measure": "null_shares", "under": 1}]}, "does not say columns"),
        ("complete_share", {"at_least": 99}, "needs columns, or what is expected, or a source and its key"),
        ("ready_by", {"load_time": "at", "time": "6"}, "is no time of day"),
        ("ready_by", {"load_time": "at", "time": "06:00", "days": ["Sun"]}, "is no day of the week"),
        ("documented", {"models": ["nobody"]}, "There is no model nobody"),
    ],
)
def test_what_is_said_wrongly_is_told(test: str, arguments: dict[str, object], said: str, tmp_path: Path) -> None:
    project_of(tmp_path, [Case("one", test, arguments, "select 1 as id", "")])
    assert said in scratch.dbt(tmp_path, "compile", "--select", "tag:slo").stdout
