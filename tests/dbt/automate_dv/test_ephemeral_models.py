"""Nobody can ask an ephemeral model for its columns, nor the rows of a unit test: what they make is the same."""

from pathlib import Path

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour, Row

STAGE = """
{{{{ config(materialized='{kind}') }}}}

{{{{ automate_dv.stage(
    source_model='{source}',
    derived_columns={{'Berth': 'upper(berth)', 'record_source': '!desk', 'load_datetime': 'loaded_at'}},
    null_columns={{'required': 'call_sign'}},
    hashed_columns={{
        'mooring_hk': ['call_sign', 'berth'],
        'draught_key': 'depth',
        'remark': 'remark',
        'hashdiff': {{'is_hashdiff': true, 'columns': ['depth', 'berth']}},
    }},
    ranked_columns={{'depth': {{'partition_by': 'call_sign', 'order_by': 'loaded_at'}}}},
) }}}}
"""
REST = "src_payload={'exclude_columns': true, 'columns': ['call_sign_original', 'remark']}"
PARTS = (
    "src_hashdiff={'source_column': 'hashdiff', 'alias': 'difference'}, src_ldts='load_datetime', "
    f"src_source='record_source', {REST}"
)
SAT = "{{{{ automate_dv.sat(src_pk='mooring_hk', {parts}, source_model='{stage}') }}}}"
MA_SAT = "{{{{ automate_dv.ma_sat(src_pk='mooring_hk', src_cdk='call_sign', {parts}, source_model='{stage}') }}}}"
NH_LINK = (
    "{{{{ automate_dv.nh_link(src_pk='mooring_hk', src_fk='draught_key', {rest}, src_ldts='load_datetime', "
    "src_source='record_source', source_model='{stage}') }}}}"
)
MODELS = {
    "moorings": """
{{ config(materialized='table') }}

select
    call_sign,
    berth,
    depth,
    berth || ' is quiet' as remark,
    'was ' || call_sign as call_sign_original,
    timestamp '2024-03-01' + to_days(depth) as loaded_at
from (values ('GULL', 'a1', 3), ('GULL', 'a2', 4), (null, 'a1', 5)) as written(call_sign, berth, depth)
""",
    "clean_moorings": "{{ config(materialized='ephemeral') }} select * from {{ ref('moorings') }}",
    "known": STAGE.format(kind="view", source="moorings"),
    "unknown": STAGE.format(kind="view", source="clean_moorings"),
    "passing": STAGE.format(kind="ephemeral", source="clean_moorings"),
    **{
        f"{kind}_of_{stage}": call.format(parts=PARTS, rest=REST, stage=stage)
        for kind, call in (("sat", SAT), ("ma_sat", MA_SAT), ("nh_link", NH_LINK))
        for stage in ("known", "passing")
    },
    "ranked_by_its_own": """
{{ config(materialized='view') }}

{{ automate_dv.stage(
    include_source_columns=false,
    source_model='clean_moorings',
    null_columns={'optional': 'call_sign'},
    hashed_columns={'ship_hk': 'call_sign_original'},
    ranked_columns={'entry': {'partition_by': 'ship_hk', 'order_by': {'loaded_at': 'desc'}}},
) }}
""",
}
UNIT_TESTS = """
unit_tests:
  - name: a_stage_takes_the_place_of_given_columns
    model: known
    given:
      - input: ref('moorings')
        format: sql
        rows: |
          select 'TERN' as call_sign, 'b1' as berth, 7 as depth, 'none' as remark, timestamp '2024-03-09' as loaded_at
    expect:
      format: sql
      rows: |
        select
          'TERN' as call_sign, 'TERN' as call_sign_original, 'B1' as berth, 1 as depth, 'desk' as record_source,
          timestamp '2024-03-09' as loaded_at, timestamp '2024-03-09' as load_datetime, unhex(md5('NONE')) as remark,
          unhex(md5('TERN||B1')) as mooring_hk, unhex(md5('7')) as draught_key, unhex(md5('B1||7')) as hashdiff
  - name: a_satellite_has_the_rest_of_given_columns
    model: sat_of_known
    overrides:
      macros:
        "automate_dv.is_any_incremental": false
    given:
      - input: ref('known')
        format: sql
        rows: |
          select unhex('01') as mooring_hk, unhex('02') as hashdiff, 'b1' as berth, 'none' as remark,
            timestamp '2024-03-09' as load_datetime, 'desk' as record_source
    expect:
      format: sql
      rows: |
        select unhex('01') as mooring_hk, unhex('02') as difference, 'b1' as berth,
          timestamp '2024-03-09' as load_datetime, 'desk' as record_source
"""


@pytest.fixture(scope="module")
def dock(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """Everything built, and the unit tests passed."""
    return _build(tmp_path_factory.mktemp("ephemeral") / "dock")


def _build(folder: Path) -> Harbour:
    dock = Harbour(folder)
    models = dock.folder / "models"
    for path in models.iterdir():
        path.unlink()
    for name, text in MODELS.items():
        (models / f"{name}.sql").write_text(text, encoding="utf-8")
    (models / "unit_tests.yml").write_text(UNIT_TESTS, encoding="utf-8")
    dock.said["built"] = dock.dbt("build", variables={"enable_ghost_records": False})
    dock.keep("built")
    return dock


def _table(dock: Harbour, name: str) -> tuple[list[Row], list[Row]]:
    return dock.ask(f"describe {name}", after="built"), dock.ask(f"from {name} order by all", after="built")


def test_a_column_takes_the_place_of_one_of_the_source_that_nobody_knows(dock: Harbour) -> None:
    columns, rows = _table(dock, "unknown")
    assert (columns, rows) == _table(dock, "known")
    names = [str(name).lower() for name, *_ in columns]
    assert names.count("berth") == names.count("depth") == names.count("remark") == 1
    assert not [name for name in names if name.endswith("_1")]
    question = "select berth, depth, call_sign_original, remark = unhex(md5(berth || ' IS QUIET')) from unknown"
    assert dock.ask(f"{question} order by all", after="built") == [
        ("A1", 1, "GULL", True),
        ("A1", 1, None, True),
        ("A2", 2, "GULL", True),
    ]


def test_what_is_known_is_excluded_by_name(dock: Harbour) -> None:
    assert "* exclude (berth, call_sign_original)," in dock.compiled("known")
    assert "lambda" not in dock.compiled("known")


@pytest.mark.parametrize("kind", ["sat", "ma_sat", "nh_link"])
def test_a_payload_of_all_columns_but_some_needs_no_names(dock: Harbour, kind: str) -> None:
    columns, rows = _table(dock, f"{kind}_of_passing")
    names = {str(name).lower() for name, *_ in columns}
    assert {"depth", "berth", "loaded_at"} < names
    assert names.isdisjoint({"remark", "call_sign_original"})
    assert (columns, rows) == _table(dock, f"{kind}_of_known")
    assert len(rows) == 3


def test_given_rows_are_staged_and_loaded_in_unit_tests(dock: Harbour) -> None:
    assert "PASS known::a_stage_takes_the_place_of_given_columns" in dock.said["built"]
    assert "PASS sat_of_known::a_satellite_has_the_rest_of_given_columns" in dock.said["built"]


def test_a_stage_makes_use_of_what_it_made_itself(dock: Harbour) -> None:
    question = "select ship_hk = unhex(md5('GULL')), entry from ranked_by_its_own order by all"
    assert dock.ask(question, after="built") == [(True, 1), (True, 2), (None, 1)]
