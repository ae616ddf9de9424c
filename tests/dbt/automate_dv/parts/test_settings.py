"""What a load in parts is told: what it cannot do without, and what else dbt lets it be told."""

import duckdb
import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour

LOGS = """\
select logged_at, row_number() over (order by logged_at) as entry
from (values (timestamp '2021-05-01'), (timestamp '2022-05-01'), (timestamp '2023-05-01')) as logs(logged_at)
"""
BY_PERIOD = "select *{{ ', 1 as grown' if var('grown', false) }} from {{ ref('logs') }} where __PERIOD_FILTER__"
BY_RANK = "select * from {{ ref('logs') }} where __RANK_FILTER__"
YEARLY = {"period": "year", "timestamp_field": "logged_at", "start_date": "2021-01-01"}
SECONDS = {"period": "second", "timestamp_field": "logged_at", "start_date": "2024-03-01", "stop_date": "2024-03-04"}
HOOKS = {
    "pre_hook": [
        {"sql": "insert into desk.diary values ('ready')", "transaction": False},
        "insert into desk.diary values ('set')",
    ],
    "post_hook": [
        "insert into desk.diary values ('gone')",
        {"sql": "insert into desk.diary values ('back')", "transaction": False},
    ],
}


def _model(materialised: str, sql: str, meta: object = None, **beside: object) -> str:
    return f"{{{{ config(materialized='{materialised}', meta={meta or {}}, **{beside}) }}}}\n{sql}"


TOLD = {
    "logs": _model("view", LOGS),
    "nothing": _model("view", LOGS + "where false"),
    "yearly": _model("vault_insert_by_period", BY_PERIOD, YEARLY | {"start_date": "2020-01-01"}),
    "beside_meta": _model("vault_insert_by_period", BY_PERIOD, **YEARLY),
    "from_nothing": _model(
        "vault_insert_by_period",
        BY_PERIOD.replace("logs", "nothing"),
        {"timestamp_field": "logged_at", "date_source_models": "nothing"},
    ),
    "no_ranks_yet": _model(
        "vault_insert_by_rank",
        BY_RANK.replace("logs", "nothing"),
        {"rank_column": "entry", "rank_source_models": ["nothing"]},
    ),
    "hooked": _model("vault_insert_by_period", BY_PERIOD, YEARLY, persist_docs={"relation": True}, **HOOKS),
    "grows": _model("vault_insert_by_period", BY_PERIOD, YEARLY, on_schema_change="append_new_columns"),
    "grows_not": _model("vault_insert_by_period", BY_PERIOD, YEARLY),
}
BROKEN = {
    "no_time": ("period", {"start_date": "2024-03-01"}, BY_PERIOD, "the setting timestamp_field is missing. Name the"),
    "no_start": (
        "period",
        {"timestamp_field": "logged_at"},
        BY_PERIOD,
        "neither start_date nor date_source_models is set",
    ),
    "odd_period": ("period", {"period": "fortnight"}, BY_PERIOD, "the setting period is fortnight. Set it to"),
    "too_small": ("period", {"period": "microsecond"}, BY_PERIOD, "This datepart (microsecond) is too small. Set"),
    "too_many": ("period", SECONDS, BY_PERIOD, "Max iterations is 100,000, and there are 259,201 to load. Set period"),
    "no_place": ("period", {}, "select 1 as one", "does not include the required string '__PERIOD_FILTER__'"),
    "no_rank": ("rank", {"rank_source_models": "logs"}, BY_RANK, "the setting rank_column is missing. Name the column"),
    "no_ranks": ("rank", {"rank_column": "entry"}, BY_RANK, "the setting rank_source_models is missing. Name the"),
    "other_place": ("rank", {}, BY_PERIOD, "does not include the required string '__RANK_FILTER__'"),
}
DESCRIBED = "models:\n  - name: hooked\n    description: What the watch wrote down.\n"


@pytest.fixture(scope="module")
def quay(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """Two runs of what can be loaded, the first of them with everything that cannot."""
    quay = Harbour(tmp_path_factory.mktemp("parts") / "harbour")
    for model in (quay.folder / "models").iterdir():
        model.unlink()
    broken = {name: _model(f"vault_insert_by_{kind}", sql, meta) for name, (kind, meta, sql, _) in BROKEN.items()}
    for name, text in (TOLD | broken).items():
        (quay.folder / "models" / f"{name}.sql").write_text(text, encoding="utf-8")
    (quay.folder / "models" / "described.yml").write_text(DESCRIBED, encoding="utf-8")
    with duckdb.connect(str(quay.warehouse)) as connection:
        connection.execute("create schema desk; create table desk.diary (word varchar)")
    quay.said["first"] = quay.dbt("run", succeeds=False)
    quay.keep("first")
    quay.said["second"] = quay.dbt("run", "--select", *TOLD, variables={"grown": True})
    quay.keep("second")
    return quay


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_missing_is_named_with_its_model_and_the_way_out(quay: Harbour, name: str) -> None:
    kind, _, _, complaint = BROKEN[name]
    assert f"vault_insert_by_{kind} in {name}: " in quay.said["first"]
    assert complaint in quay.said["first"]


def test_nothing_else_goes_wrong(quay: Harbour) -> None:
    assert f"PASS={len(TOLD)} " in quay.said["first"]
    assert f"ERROR={len(BROKEN)} " in quay.said["first"]


def test_without_a_stop_date_everything_up_to_now_is_loaded(quay: Harbour) -> None:
    assert quay.ask("select count(*) from yearly", after="first") == [(0,)]
    assert quay.ask("select count(*) from yearly", after="second") == [(3,)]


def test_settings_are_read_beside_meta_as_well(quay: Harbour) -> None:
    assert quay.ask("select year(logged_at) from beside_meta", after="first") == [(2021,)]


def test_where_there_is_nothing_yet_the_table_is_empty(quay: Harbour) -> None:
    question = "select count(*) from from_nothing union all select count(*) from no_ranks_yet"
    assert quay.ask(question, after="first") == [(0,), (0,)]
    assert quay.ask(question, after="second") == [(0,), (0,)]


def test_hooks_run_around_each_load(quay: Harbour) -> None:
    once = [("ready",), ("set",), ("gone",), ("back",)]
    assert quay.ask("select word from desk.diary", after="first") == once
    assert quay.ask("select word from desk.diary", after="second") == once * 2


def test_descriptions_are_kept_in_the_warehouse(quay: Harbour) -> None:
    question = "select comment from duckdb_tables() where table_name = 'hooked'"
    assert quay.ask(question, after="second") == [("What the watch wrote down.",)]


def test_a_new_column_comes_in_where_the_model_wants_it(quay: Harbour) -> None:
    question = "select grown from grows where year(logged_at) in (2021, 2023) order by all"
    assert quay.ask(question, after="second") == [(1,), (1,), (None,)]


def test_a_new_column_is_left_out_where_nothing_is_said(quay: Harbour) -> None:
    question = "select column_name from information_schema.columns where table_name = 'grows_not' order by all"
    assert quay.ask(question, after="second") == [("entry",), ("logged_at",)]
