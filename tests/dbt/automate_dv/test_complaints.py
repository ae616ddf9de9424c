"""Bad input is an error that names the macro, the model and the argument, and says what there could be."""

import shutil
from pathlib import Path

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour
from tests.dbt.automate_dv.real_automate_dv import NO_REAL, REAL, lock, put_real_automate_dv

STAGED = "src_ldts='loaded_at', src_source='record_source', source_model='{}'"
HASHED = "Name what is hashed: a column, a list of columns, or {is_hashdiff: true, columns: [..]}."
RANKED = "A rank is {partition_by: columns, order_by: columns}."
UNKNOWN = "because it is ephemeral, or stands for rows of a unit test."
TABLES = "as_of_dates_table='moorings', stage_tables_ldts={'moorings': 'loaded_at'}, source_model='moorings'"
LINK = "'bridge_link_pk': 'hk', 'link_table': 'moorings', 'link_pk': 'hk'"
SATELLITE = (
    "'eff_sat_table': 'moorings', 'eff_sat_pk': 'hk', 'eff_sat_end_date': 'end', 'eff_sat_load_date': 'loaded_at'"
)
WRONG = {
    "unhashed": "stage(source_model='moorings', hashed_columns={'mooring_hk': none})",
    "undifferent": "stage(source_model='moorings', hashed_columns={'hashdiff': {'is_hashdiff': true}})",
    "unkeyed": "hash(columns=[], alias='hk')",
    "unkeyed_all": "hash_columns(columns={'hk': []})",
    "undivided": "stage(source_model='moorings', ranked_columns={'entry': {'order_by': 'loaded_at'}})",
    "unordered": "rank_columns(columns={'entry': {'partition_by': 'call_sign', 'order_by': []}})",
    "unasked": "stage(include_source_columns=false, source_model='moorings', null_columns={'required': []})",
    "unlisted": (
        "stage(source_model='passing', hashed_columns={'hashdiff': {'is_hashdiff': true, 'exclude_columns': true}})"
    ),
    "unghostly": (
        "sat(src_pk='mooring_hk', src_hashdiff='hashdiff', src_payload={'exclude_columns': true}, "
        f"{STAGED.format('passing')})"
    ),
}
COMPLAINTS = {
    "unhashed": f"automate_dv.stage in unhashed: the argument hashed_columns.mooring_hk is missing. {HASHED}",
    "undifferent": f"stage in undifferent: the argument hashed_columns.hashdiff.columns is missing. {HASHED}",
    "unkeyed": "automate_dv.hash in unkeyed: the argument columns is empty.",
    "unkeyed_all": f"automate_dv.hash_columns in unkeyed_all: the argument columns.hk is empty. {HASHED}",
    "undivided": f"stage in undivided: the argument ranked_columns.entry.partition_by is missing. {RANKED}",
    "unordered": f"automate_dv.rank_columns in unordered: the argument columns.entry.order_by is empty. {RANKED}",
    "unasked": (
        "automate_dv.stage in unasked: the argument include_source_columns is false, and no other columns are asked "
        "for. Include them, or give derived_columns, null_columns, hashed_columns or ranked_columns."
    ),
    "unlisted": (
        "automate_dv.stage in unlisted: the argument hashed_columns.hashdiff takes all columns but some, and it is not "
        f"known which columns passing has, {UNKNOWN} List the columns that are meant, or materialise it as a view."
    ),
    "unghostly": (
        "automate_dv.sat in unghostly: a ghost record needs the names of all columns, and it is not known which "
        f"columns the stage has, {UNKNOWN} List the columns of src_payload, materialise the stage as a view, or set "
        "enable_ghost_records to false."
    ),
}


def _bridge(first: str, second: str) -> str:
    """A bridge of two steps that name these columns of their links."""
    walk = f"{{'mooring': {{{LINK}, {SATELLITE}, {first}}}, 'lease': {{{LINK}, {SATELLITE}, {second}}}}}"
    return f"bridge(src_pk='ship_hk', src_ldts='loaded_at', bridge_walk={walk}, {TABLES})"


def _pit(key: str) -> str:
    """A pit of one satellite with this key, of a hub with a key of one column."""
    satellites = f"{{'moorings': {{'pk': {key}, 'ldts': {{'LDTS': 'loaded_at'}}}}}}"
    return f"pit(src_pk='ship_hk', src_ldts='loaded_at', satellites={satellites}, {TABLES})"


WHILE_PARSING = {
    _pit("{'SHIP': 'ship_hk', 'BERTH': 'berth_hk'}"): (
        "automate_dv.pit in berths: the argument satellites.moorings.pk names 2 columns, and src_pk names 1. Name the "
        "columns of the satellite that hold the key of the hub, in the order of src_pk."
    ),
    _bridge("'link_fk2': 'berth_hk'", "'link_fk2': 'tenant_hk'"): (
        "automate_dv.bridge in berths: the argument bridge_walk.lease.link_fk1 is missing. Name the column of the link "
        "that joins it to the link_fk2 of the step before."
    ),
    _bridge("'link_fk1': 'ship_hk'", "'link_fk1': 'berth_hk'"): (
        "automate_dv.bridge in berths: the argument bridge_walk.mooring.link_fk2 is missing. Name the column of the "
        "link that joins it to the link_fk1 of the next step."
    ),
}


def _port(folder: Path, calls: dict[str, str]) -> Harbour:
    port = Harbour(folder)
    models = port.folder / "models"
    for path in models.iterdir():
        path.unlink()
    for name, call in calls.items():
        (models / f"{name}.sql").write_text("{{ automate_dv." + call + " }}", encoding="utf-8")
    (models / "moorings.sql").write_text("select 1 as mooring_hk", encoding="utf-8")
    passing = "{{ config(materialized='ephemeral') }} select 1 as mooring_hk"
    (models / "passing.sql").write_text(passing, encoding="utf-8")
    return port


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> str:
    """All that dbt says when it runs all that is wrong."""
    port = _port(tmp_path_factory.mktemp("wrong") / "port", WRONG)
    return port.dbt("run", variables={"enable_ghost_records": True}, succeeds=False)


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_argument_is_named_when_its_model_runs(said: str, name: str) -> None:
    assert COMPLAINTS[name] in said


@pytest.mark.parametrize("call", WHILE_PARSING, ids=["pit", "bridge_from", "bridge_to"])
def test_keys_that_do_not_fit_are_named_while_dbt_parses(tmp_path: Path, call: str) -> None:
    assert WHILE_PARSING[call] in _port(tmp_path / "port", {"berths": call}).dbt("parse", succeeds=False)


@pytest.mark.skipif(not REAL, reason=NO_REAL)
@pytest.mark.parametrize("macro", ["sat", "ma_sat"])
def test_an_unknown_payload_is_not_taken_for_an_empty_one_beside_the_real_automate_dv(
    tmp_path: Path, macro: str
) -> None:
    child_key = "src_cdk='berth', " if macro == "ma_sat" else ""
    call = (
        f"{macro}(src_pk='mooring_hk', {child_key}src_hashdiff='hashdiff', src_payload={{'exclude_columns': true}}, "
        f"src_extra_columns=none, src_eff=none, {STAGED.format('passing')})"
    )
    port = _port(tmp_path / "port", {"berths": call})
    packages = port.folder / "packages"
    shutil.rmtree(packages / "automate_dv")
    put_real_automate_dv(packages)
    lock(port.folder, "automate_dv", "dbt_utils")
    said = port.dbt("run", "--select", "berths", succeeds=False)
    assert f"automate_dv.{macro} in berths: the argument src_payload takes all columns but some, and it is not" in said
