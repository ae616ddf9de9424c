"""Bad input is an error that names the macro, the model and the argument, and says what there could be."""

import shutil
from pathlib import Path

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour
from tests.dbt.automate_dv.real_automate_dv import NO_REAL, REAL, lock, put_real_automate_dv
from tests.dbt.automate_dv.wrong_calls import COMPLAINTS, STAGED, WRONG
from tests.dbt.automate_dv.wrong_while_parsing import WHILE_PARSING


def _port(folder: Path, calls: dict[str, str]) -> Harbour:
    port = Harbour(folder)
    models = port.folder / "models"
    for path in models.iterdir():
        path.unlink()
    for name, call in calls.items():
        macro = call if call.startswith("config(") else f"automate_dv.{call}"
        (models / f"{name}.sql").write_text(f"{{{{ {macro} }}}}", encoding="utf-8")
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


@pytest.mark.parametrize("call", WHILE_PARSING, ids=lambda call: call[:8])
def test_what_does_not_fit_is_named_while_dbt_parses(tmp_path: Path, call: str) -> None:
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
