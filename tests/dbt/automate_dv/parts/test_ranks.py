"""Loading by rank: the first run brings rank 1, each run after it all ranks in turn."""

import pytest

from tests.dbt.automate_dv.harbourmaster import Harbour
from tests.dbt.automate_dv.parts.quay import forget, load_by, rows

BY_ENTRY = {"rank_column": "entry", "rank_source_models": "stg_logbook"}
BACKWARDS = "{{ config(meta={'rank_column': 'entry_from_last'}) }}"
PARTS = "src_ldts='load_datetime', src_source='record_source', source_model='stg_logbook'"
MODELS = {
    "hub_logged": "{{ automate_dv.hub(src_pk='ship_hk', src_nk='call_sign', " + PARTS + ") }}",
    "hub_backwards": BACKWARDS + "{{ automate_dv.hub(src_pk='ship_hk', src_nk='call_sign', " + PARTS + ") }}",
    "nh_link_backwards": BACKWARDS + "{{ automate_dv.nh_link(src_pk='ship_hk', src_fk='skipper', " + PARTS + ") }}",
    "sat_speed": "{{ automate_dv.sat(src_pk=['ship_hk', 'watch'], src_hashdiff='speed_hashdiff', src_payload='speed', "
    + PARTS
    + ") }}",
    "ma_sat_logged": "{{ automate_dv.ma_sat(src_pk='ship_hk', src_cdk='watch', src_hashdiff='speed_hashdiff', "
    "src_payload='speed', " + PARTS + ") }}",
}
TABLES = [*MODELS, "xts_logbook"]


@pytest.fixture(scope="module")
def quay(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """Everything at once; then rank by rank, and once more."""
    quay = Harbour(tmp_path_factory.mktemp("parts") / "harbour")
    for name, sql in MODELS.items():
        (quay.folder / "models" / f"{name}.sql").write_text(sql, encoding="utf-8")
    tables = [f"+{name}" for name in TABLES]
    quay.deliver("first_delivery")
    quay.deliver("second_delivery")
    quay.dbt("run", "--select", *tables)
    quay.keep("at_once")
    forget(quay)
    load_by(quay, "vault_insert_by_rank", BY_ENTRY)
    for name in ("first_rank", "all_ranks", "once_more"):
        quay.said[name] = quay.dbt("run", "--select", *tables)
        quay.keep(name)
    return quay


def test_the_first_run_loads_the_first_rank(quay: Harbour) -> None:
    assert "xts_logbook: first rank (the next run goes on): 6 rows" in quay.said["first_rank"]
    assert quay.ask("select count(*) from xts_logbook", after="first_rank") == [(6,)]


@pytest.mark.parametrize("table", TABLES)
def test_rank_by_rank_ends_where_one_load_of_everything_does(quay: Harbour, table: str) -> None:
    assert rows(quay, table, "all_ranks") == rows(quay, table, "at_once")


@pytest.mark.parametrize("table", TABLES)
def test_the_ranks_can_be_loaded_again(quay: Harbour, table: str) -> None:
    assert rows(quay, table, "once_more") == rows(quay, table, "at_once")


def test_each_rank_says_how_many_rows_it_brought(quay: Harbour) -> None:
    assert "xts_logbook: rank 2 of 3: 4 rows" in quay.said["all_ranks"]
    assert "xts_logbook: rank 3 of 3: 4 rows" in quay.said["all_ranks"]


def test_the_rank_of_a_row_does_not_decide_which_is_the_first_of_its_key(quay: Harbour) -> None:
    assert "hub_backwards: first rank (the next run goes on): 0 rows" in quay.said["first_rank"]
