"""For Snowflake, each private table of the example is made with its policies, and these are made before."""

import json
import re
from pathlib import Path
from typing import Any

import jinja2
import pytest

from tests.dbt.privacy.policies import policy_of
from tests.dbt.privacy.rendering import macros
from tests.end_to_end.fancy_hotel.conftest import compiled
from tests.end_to_end.projects import Project

pytestmark = pytest.mark.dbt

_ROWS = re.compile(r"privacy\.(?P<name>\w+) on \((?P<columns>[\w, ]+)\)")


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The models of the example, as dbt reads them for production."""
    project: Project = compiled(tmp_path_factory.mktemp("snowflake"))
    if project.is_built_by_another_dbt:
        pytest.skip("the other dbt has no adapter for Snowflake beside it")
    project.dbt("parse", "-t", "prod", "--no-partial-parse")
    manifest = json.loads((Path(project.root) / "target" / "manifest.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = {each["name"]: each for each in manifest["nodes"].values()}
    return found


@pytest.fixture(scope="module")
def private(nodes: dict[str, Any]) -> dict[str, Any]:
    """Those that not everybody sees everything of."""
    found = {name: node for name, node in nodes.items() if "private" in node["config"]["tags"]}
    assert {"dim_guest__private", "dim_traveller__private", "fct_overnights__private"} <= set(found)
    return found


def test_every_masked_column_is_made_with_the_policy_that_is_made_before(
    nodes: dict[str, Any], private: dict[str, Any]
) -> None:
    for name, node in private.items():
        made = {policy.name.partition(".")[2]: policy for policy in _made(node)}
        shown = nodes[name.removesuffix("__private")]["columns"]
        masked = {column for column, said in shown.items() if said["config"]["meta"].get("mask")}
        for column in masked & set(node["columns"]) if "fct_" not in name else ():
            (expression,) = [
                each["expression"] for each in node["columns"][column]["constraints"] if each["expression"]
            ]
            policy = made[expression.removeprefix("masking policy ")]
            assert policy.arguments == {"val": node["columns"][column]["data_type"]}
        assert node["config"]["contract"]["enforced"]
        assert node["access"] == "private"


def test_rows_are_made_with_the_policy_over_the_columns_that_it_is_of(private: dict[str, Any]) -> None:
    node = private["fct_overnights__private"]
    said = _ROWS.fullmatch(node["config"]["row_access_policy"])
    assert said is not None
    (policy,) = _made(node)
    assert policy.name == f"hotel.privacy.{said['name']}"
    assert list(policy.arguments) == said["columns"].split(", ")
    assert policy.arguments == {name: node["columns"][name]["data_type"] for name in policy.arguments}


def test_what_is_offered_is_a_secure_view(nodes: dict[str, Any], private: dict[str, Any]) -> None:
    for name in private:
        config = nodes[name.removesuffix("__private")]["config"]
        assert (config["materialized"], config["secure"]) == ("view", True)


def _made(node: dict[str, Any]) -> list[Any]:
    """The policies that a table's hooks make."""
    environment = jinja2.Environment(autoescape=False)  # noqa: S701  it is SQL
    hooks = [environment.from_string(hook["sql"]) for hook in node["config"]["pre-hook"]]
    return [policy_of(hook.render(puddingstone=macros("snowflake"))) for hook in hooks]
