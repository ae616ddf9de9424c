"""What dbt itself says of the generated project: nothing."""

import json
import shutil
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from tests.end_to_end.fancy_hotel.conftest import compiled
from tests.end_to_end.projects import AS_BEFORE, Project

pytestmark = pytest.mark.dbt

STRICT = ("--warn-error-options", '{"error":["Deprecations"]}')


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The example, compiled, with its first day built and documented."""
    project = compiled(tmp_path_factory.mktemp("gates"))
    project.build("--exclude-resource-type", "test", "unit_test")
    project.dbt("docs", "generate", *AS_BEFORE)
    return project


@pytest.mark.parametrize("target", ["dev", "prod"])
def test_it_is_parsed_without_a_deprecation(project: Project, target: str) -> None:
    if target == "prod" and project.is_built_by_another_dbt:
        pytest.skip("the other dbt has no adapter for Snowflake beside it")
    project.dbt(*STRICT, "parse", "-t", target, "--no-partial-parse", "--show-all-deprecations")


def test_every_compiled_statement_is_sql_to_an_independent_parser(project: Project) -> None:
    statements = sorted((project.root / "target" / "compiled" / "puddingstone" / "models").rglob("*.sql"))
    assert len(statements) > 50
    for path in statements:
        parsed = sqlglot.parse(path.read_text(encoding="utf-8"), dialect="duckdb")
        assert parsed, path
        assert not [each for tree in parsed if tree is not None for each in tree.find_all(exp.Command)], path


def test_lineage_runs_from_source_to_mart(project: Project) -> None:
    parents = _artifact(project, "manifest.json")["parent_map"]
    waiting, seen = ["model.puddingstone.fct_stays.v1"], set()
    while waiting:
        node = waiting.pop()
        seen.add(node)
        waiting += [parent for parent in parents.get(node, ()) if parent not in seen]
    told_by = ("back_office.posting", "bell_desk.order_pad", "dining_room.till_log", "reception.stay_log")
    assert {name for name in seen if name.startswith("source.")} == {f"source.puddingstone.{each}" for each in told_by}
    assert {"model.puddingstone.hub_stay", "model.puddingstone.nh_link_guest_checked_in"} <= seen


def test_every_model_and_every_column_is_described_in_the_catalogue(project: Project) -> None:
    nodes = _artifact(project, "manifest.json")["nodes"].values()
    models = [node for node in nodes if node["resource_type"] == "model"]
    assert not [node["name"] for node in models if not node["description"]]
    assert not [
        f"{node['name']}.{column}"
        for node in models
        for column, said in node["columns"].items()
        if not said["description"]
    ]
    documented = _artifact(project, "catalog.json")["nodes"]
    assert len([name for name in documented if name.startswith("model.")]) == len(models)


def test_every_table_of_the_catalogue_has_the_columns_that_were_planned(project: Project) -> None:
    planned = _artifact(project, "manifest.json")["nodes"]
    for name, found in _artifact(project, "catalog.json")["nodes"].items():
        if name.startswith("model."):
            assert set(found["columns"]) == set(planned[name]["columns"]), name


@pytest.mark.parametrize(
    "table", ["cube_fct_stays", "ma_sat_guest__contacts__personal", "stg_reception__guest_checked_in"]
)
def test_nobody_outside_can_reference_what_is_private(project: Project, tmp_path: Path, table: str) -> None:
    shutil.copytree(project.root, tmp_path / "project", ignore=shutil.ignore_patterns("*.duckdb", "compiled", "run"))
    outside = Project(tmp_path / "project")
    (outside.root / "models" / "report.sql").write_text(f"select * from {{{{ ref('{table}') }}}}", encoding="utf-8")
    with pytest.raises(AssertionError, match="private"):
        outside.dbt("parse", *AS_BEFORE)
    with pytest.raises(AssertionError, match="private-reference"):
        outside.compile()


def test_the_technical_tests_can_be_run_by_their_tag(project: Project) -> None:
    said = project.dbt("test", "--select", "tag:technical", "--exclude-resource-type", "unit_test", *AS_BEFORE)
    assert "Done. PASS=" in said


def _artifact(project: Project, name: str) -> dict[str, dict[str, dict[str, dict[str, str]]]]:
    loaded = json.loads(Path(project.root / "target" / name).read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded
