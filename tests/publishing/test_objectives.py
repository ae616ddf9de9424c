"""Objectives, in OpenSLO."""

from collections import Counter
from functools import cache
from typing import Any

import duckdb
import pytest
import yaml
from pydantic import ValidationError

from puddingstone.vault import DeprecationWindow, Offered
from tests.publishing.example import documents, promising, vault
from tests.publishing.validators import objective

PATHS = sorted(path for path in documents() if path.endswith("slo.openslo.yaml"))
HISTORY = """
create table slo.slo_history (
    measured_at timestamp, product varchar, subject varchar, promise varchar, element varchar,
    measured double, good bigint, total bigint
)
"""
MEASURED = "insert into slo.slo_history values ('2026-03-27', 'stays', 'fct_reservations', ?, ?, ?, 90, 100)"
STAYS = "stays--fct-reservations"


@cache
def promised() -> dict[tuple[str, str], Any]:
    text = next(file.text for file in promising() if file.path == "stays/v1/slo.openslo.yaml")
    return {(each["kind"], each["metadata"]["name"]): each for each in yaml.safe_load_all(text)}


def goal(name: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = promised()["SLO", f"{STAYS}--{name}"]["spec"]["objectives"]
    return found[0]


@pytest.mark.parametrize("path", PATHS)
def test_each_document_is_what_the_standard_asks_for_and_named_once(path: str) -> None:
    said = [objective(each) for each in yaml.safe_load_all(documents()[path])]
    names = Counter((each.kind, each.metadata.name) for each in said)
    assert set(names.values()) == {1}
    services, indicators = ({name for kind, name in names if kind == wanted} for wanted in ("Service", "SLI"))
    for each in said:
        if each.kind == "SLO":
            assert each.spec.service in services
            assert each.spec.indicator_ref in indicators
            assert ("AlertPolicy", each.spec.alert_policies[0].alert_policy_ref) in names
        if each.kind == "AlertPolicy":
            assert ("AlertCondition", each.spec.conditions[0].condition_ref) in names
            assert ("AlertNotificationTarget", each.spec.notification_targets[0].target_ref) in names


def test_every_promise_that_is_measured_has_an_objective() -> None:
    tables = {table.name: table for table in vault().tables if isinstance(table, Offered)}
    for service in vault().services:
        text = documents()[f"{service.name}/v{service.version}/slo.openslo.yaml"]
        said = {
            (each["metadata"]["annotations"].get("subject", ""), each["metadata"]["annotations"]["promise"])
            for each in yaml.safe_load_all(text)
            if each["kind"] == "SLO"
        }
        held = {(name, promise.name) for name in service.tables for promise in tables[name].promises}
        held |= {("", each.name) for each in service.promises if not isinstance(each, DeprecationWindow)}
        assert said == held


def test_every_question_can_be_asked_and_takes_the_worst_or_the_sum_of_what_was_measured_at_once() -> None:
    connection = duckdb.connect()
    connection.execute("create schema slo")
    connection.execute(HISTORY)
    connection.execute(MEASURED, ["nulls", "guest_key", 0.2])
    connection.execute(MEASURED, ["nulls", "arrival", 0.9])
    connection.execute(MEASURED, ["it's unique", "", 3])
    connection.execute(MEASURED, ["it's unique", "again", 1])
    answers: dict[str, list[Any]] = {}
    for (kind, name), said in promised().items():
        if kind == "SLI":
            for query in _queries(said["spec"]):
                answers.setdefault(name, []).append([row[1:] for row in connection.execute(query).fetchall()])
    assert answers[f"{STAYS}--nulls"] == [[(180,)], [(200,)]]
    assert next(found for name, found in answers.items() if "it-s-unique" in name) == [[(3.0,)]]
    assert sum(map(bool, (found[0] for found in answers.values()))) == 2


def test_a_share_of_rows_is_a_ratio_with_that_target() -> None:
    assert (goal("fresh-15"), goal("all")) == ({"target": 0.95}, {"target": 0.99})
    assert (goal("nulls"), goal("twice"), goal("answers")) == ({"target": 0.995}, {"target": 0.999}, {"target": 0.995})
    assert "ratioMetric" in promised()["SLI", f"{STAYS}--fresh-15"]["spec"]


def test_what_is_no_share_or_has_to_hold_always_is_a_number_and_its_limit() -> None:
    assert goal("steady") == {"op": "lte", "value": 10, "target": 0.99}
    assert goal("ready") == {"op": "gte", "value": 100, "target": 0.99}
    assert "thresholdMetric" in promised()["SLI", f"{STAYS}--steady"]["spec"]


def test_questions_are_counted_by_the_months_of_who_asks_them_and_all_else_over_thirty_days() -> None:
    (months,) = promised()["SLO", f"{STAYS}--answers"]["spec"]["timeWindow"]
    assert (months["duration"], months["isRolling"], months["calendar"]["timeZone"]) == ("1M", False, "Etc/UTC")
    assert promised()["SLO", f"{STAYS}--all"]["spec"]["timeWindow"] == [{"duration": "30d", "isRolling": True}]


@pytest.mark.parametrize(
    "wrong",
    [{"objectives": [{"target": 1}]}, {"timeWindow": [{"duration": "1M"}]}, {"budgetingMethod": "Any"}],
    ids=str,
)
def test_an_objective_that_the_standard_does_not_allow_is_refused(wrong: dict[str, object]) -> None:
    said = promised()["SLO", f"{STAYS}--all"]
    with pytest.raises(ValidationError):
        objective({**said, "spec": {**said["spec"], **wrong}})


def _queries(spec: dict[str, Any]) -> list[str]:
    ratio = spec.get("ratioMetric")
    metrics = [ratio["good"], ratio["total"]] if ratio else [spec["thresholdMetric"]]
    return [each["metricSource"]["spec"]["query"] for each in metrics]
