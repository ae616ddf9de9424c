"""Contracts of products, in ODCS."""

from datetime import date
from os.path import normpath
from pathlib import Path
from typing import Any

import pytest
import yaml

from puddingstone.domain import Retiring
from puddingstone.publishing import publish
from tests.publishing.example import business, documents, one, promising, vault
from tests.publishing.validators import lint, wrong_in_contract

CONTRACTS = sorted(path for path in documents() if path.endswith("contract.odcs.yaml"))
STAYS = "stays/v1/contract.odcs.yaml"


def promised() -> dict[str, Any]:
    return one(STAYS, {file.path: file.text for file in promising()})


def table(contract: dict[str, Any], name: str) -> dict[str, Any]:
    return next(each for each in contract["schema"] if each["name"] == name)


def column(contract: dict[str, Any], place: str) -> dict[str, Any]:
    name, _, word = place.partition(".")
    return next(each for each in table(contract, name)["properties"] if each["name"] == word)


def level(name: str) -> dict[str, Any]:
    return next(each for each in promised()["slaProperties"] if each["id"] == f"fct_reservations__{name}")


def test_each_product_has_a_contract_with_each_of_its_tables() -> None:
    said = {path: [each["name"] for each in one(path)["schema"]] for path in CONTRACTS}
    assert said == {f"{each.name}/v{each.version}/contract.odcs.yaml": sorted(each.tables) for each in vault().services}


@pytest.mark.parametrize("path", CONTRACTS)
def test_each_contract_is_what_the_schema_of_the_standard_asks_for(path: str) -> None:
    assert wrong_in_contract(one(path)) == []


def test_a_contract_with_every_promise_is_so_too() -> None:
    assert wrong_in_contract(promised()) == []


def test_the_schema_of_the_standard_catches_what_is_wrong() -> None:
    contract = promised()
    contract["schema"][0]["properties"][0]["logicalType"] = "text"
    assert wrong_in_contract(contract)


def test_the_linter_of_the_standard_finds_nothing(tmp_path: Path) -> None:
    for path in CONTRACTS:
        place = tmp_path / path
        place.parent.mkdir(parents=True)
        place.write_text(documents()[path], encoding="utf-8")
    (tmp_path / "every.odcs.yaml").write_text(yaml.safe_dump(promised(), sort_keys=False), encoding="utf-8")
    found = lint(tmp_path)
    assert (found.returncode, found.stdout) == (0, f"All checks passed ({len(CONTRACTS) + 1} files checked).\n")


def test_the_linter_of_the_standard_catches_what_is_wrong(tmp_path: Path) -> None:
    contract = promised()
    contract["slaProperties"][0]["worth"] = 1
    (tmp_path / "wrong.odcs.yaml").write_text(yaml.safe_dump(contract, sort_keys=False), encoding="utf-8")
    found = lint(tmp_path)
    assert found.returncode == 1
    assert "unexpected property `worth`" in found.stdout


def test_servers_name_no_machine_and_no_secret() -> None:
    for path in CONTRACTS:
        dev, prod = one(path)["servers"]
        assert (dev["type"], dev["database"]) == ("duckdb", "warehouse.duckdb")
        assert (prod["type"], prod["account"], prod["database"], prod["warehouse"]) == (
            "snowflake", "${SNOWFLAKE_ACCOUNT}", "${SNOWFLAKE_DATABASE}", "${SNOWFLAKE_WAREHOUSE}",
        )  # fmt: skip
        assert dev["schema"] == prod["schema"] == path.partition("/")[0]


def test_columns_say_their_types_keys_and_the_columns_of_sources_that_they_are_made_of() -> None:
    key = column(one(STAYS), "fct_stays.stay_key")
    assert (key["logicalType"], key["physicalType"]) == ("string", "VARCHAR")
    assert (key["primaryKey"], key["primaryKeyPosition"], key["required"], key["unique"]) == (True, 1, True, True)
    assert "reception.stay_log.STAY_NO" in key["transformSourceObjects"]
    bill = column(one(STAYS), "fct_stays.bill")
    assert (bill["logicalType"], bill["physicalType"], bill["required"]) == ("number", "DECIMAL(18, 2)", False)
    assert bill["transformSourceObjects"] == ["reception.stay_log.BILL_AMT"]
    assert "primaryKey" not in bill


def test_a_table_with_a_key_of_two_columns_numbers_them_and_says_of_neither_that_it_is_unique() -> None:
    keys = [column(one(STAYS), f"dim_guest_as_of.{name}") for name in ("guest_key", "valid_from")]
    assert [each["primaryKeyPosition"] for each in keys] == [1, 2]
    assert not any("unique" in each for each in keys)


def test_every_relationship_leads_to_a_key_that_a_contract_has() -> None:
    kinds = set()
    for path in CONTRACTS:
        for each in one(path)["schema"]:
            for to in [to["to"] for word in each["properties"] for to in word.get("relationships", ())]:
                place, _, inside = to.rpartition("#")
                there = one(normpath(f"{path}/../{place}")) if place else None
                name, key = inside.split("/")[2::2] if there else to.split(".")
                assert column(there or one(path), f"{name}.{key}")["primaryKey"], to
                kinds.add(bool(place))
    assert kinds == {True, False}


def test_teams_that_read_are_roles_and_whom_to_ask_is_told() -> None:
    contract = one(STAYS)
    assert [each["role"] for each in contract["roles"]] == [
        "campaigns", "group-sales", "guest-relations", "housekeeping",
    ]  # fmt: skip
    assert [(each["role"], each["username"]) for each in contract["team"]["members"]] == [
        ("owner", "front.office@fancy.example"), ("SME", "Head of Reception"),
    ]  # fmt: skip
    assert contract["support"][0]["url"] == "mailto:front.office@fancy.example"


def test_freshness_is_a_latency_of_the_moment_that_rows_tell_of_with_its_share_beside_it() -> None:
    said = [(level(name)["value"], level(name)["valueExt"]) for name in ("fresh_15", "fresh_60")]
    assert said == [(15, 95), (60, 99)]
    assert (level("fresh_15")["property"], level("fresh_15")["unit"]) == ("latency", "minutes")
    assert level("fresh_15")["element"] == "fct_reservations.reservation_created_at"


def test_a_time_of_day_has_its_zone_and_a_schedule_of_its_days() -> None:
    ready = level("ready")
    assert (ready["property"], ready["value"], ready["valueExt"]) == ("timeOfAvailability", "06:30", "Europe/Berlin")
    assert (ready["scheduler"], ready["schedule"]) == ("cron", "30 6 * * 1,2,3,4,5")


def test_promises_of_the_product_are_service_levels_without_an_element() -> None:
    said = {each["property"]: each for each in promised()["slaProperties"] if "element" not in each}
    assert {word: (each["value"], each["unit"]) for word, each in said.items()} == {
        "deprecationWindow": (7, "days"),
        "recoveryPointObjective": (15, "minutes"),
        "retention": (90, "days"),
        "timeToNotify": (30, "minutes"),
        "timeToRepair": (120, "minutes"),
    }
    assert (level("answers")["property"], level("answers")["value"]) == ("availability", 99.5)


def test_quality_is_checked_by_metrics_that_the_standard_knows() -> None:
    (nulls,) = column(promised(), "fct_reservations.guest_key")["quality"]
    assert (nulls["metric"], nulls["unit"], nulls["mustBeLessThan"]) == ("nullValues", "percent", 0.5)
    checks = {each["id"]: each for each in table(promised(), "fct_reservations")["quality"]}
    twice, unique = checks["twice"], next(each for name, each in checks.items() if name.startswith("it_s_unique"))
    assert (twice["metric"], twice["unit"], twice["mustBeLessThan"]) == ("duplicateValues", "percent", 0.1)
    assert "guest_key" in twice["arguments"]["properties"]
    assert (unique["mustBe"], unique["unit"]) == (0, "rows")
    assert unique["arguments"] == {"properties": ["reservation_created_key"]}


def test_what_cannot_be_seen_in_the_table_alone_is_asked_of_the_history_at_both_levels() -> None:
    checks = {each["id"]: each for each in table(promised(), "fct_reservations")["quality"]}
    assert (checks["all"]["mustBeGreaterOrEqualTo"], checks["all"]["severity"]) == (99, "error")
    assert (checks["all_warning"]["mustBeGreaterOrEqualTo"], checks["all_warning"]["severity"]) == (99.5, "warning")
    assert (checks["steady"]["mustBeLessOrEqualTo"], checks["steady"]["severity"]) == (10, "error")
    assert (checks["steady_warning"]["mustBeLessOrEqualTo"], checks["steady_warning"]["severity"]) == (2, "warning")
    assert "slo.slo_history" in checks["all"]["query"]


def test_a_column_that_is_to_be_removed_says_since_when_and_until_when_it_is_there() -> None:
    retiring = Retiring(table="stays", column="bill", announced=date(2026, 3, 20), because="It is in the folio.")
    tables = tuple(
        each.model_copy(update={"retiring": (retiring,)}) if each.name == "fct_stays" else each
        for each in vault().tables
    )
    texts = {file.path: file.text for file in publish(vault().model_copy(update={"tables": tables}), business())}
    contract = one(STAYS, texts)
    said = {each["property"]: each["value"] for each in column(contract, "fct_stays.bill")["customProperties"]}
    assert (said["deprecatedSince"], said["removedNotBefore"]) == ("2026-03-20", "2026-03-27")
    assert column(contract, "fct_stays.bill")["tags"] == ["deprecated"]
    assert "tags" not in column(contract, "fct_stays.guest_key")
    assert wrong_in_contract(contract) == []
