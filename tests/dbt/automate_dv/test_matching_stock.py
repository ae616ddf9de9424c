"""One variable makes the macros load what AutomateDV itself loads, its faults included."""

from contextlib import closing

from tests.dbt.automate_dv.harbourmaster import Harbour, march
from tests.dbt.automate_dv.mooring_desk import Desk


def _count(harbour: Harbour, table: str, load: str) -> int:
    [(count,)] = harbour.ask(f"select count(*) from {table} where record_source != 'AUTOMATE_DV_SYSTEM'", after=load)
    return int(count)


def test_a_link_loses_a_key_whose_earliest_row_lacks_one(stock_harbour: Harbour) -> None:
    assert stock_harbour.ask("select booking from link_booking", after="second") == [("b2",)]


def test_a_transaction_delivered_twice_in_a_batch_is_two_rows(stock_harbour: Harbour) -> None:
    assert _count(stock_harbour, "nh_link_toll", "first") == 2


def test_a_row_without_a_hashdiff_is_lost(stock_harbour: Harbour) -> None:
    assert _count(stock_harbour, "sat_ship_remark", "first") == 0


def test_history_delivered_again_is_loaded_again(stock_harbour: Harbour) -> None:
    assert _count(stock_harbour, "sat_ship", "second") > 8


def test_a_driving_key_that_turns_twice_leaves_two_relations_open(stock_harbour: Harbour) -> None:
    question = """
        select distinct berth
        from eff_sat_mooring
        where call_sign = 'GULL' and year(end_date) = 9999
        order by berth
    """
    assert stock_harbour.ask(question, after="second") == [("north",), ("south",), ("west",)]


def test_a_closing_row_keeps_the_beginning_that_is_the_effective_time_as_well(stock_harbour: Harbour) -> None:
    sql = stock_harbour.compiled("eff_sat_berthing").replace("eff_sat_berthing", "eff_sat_mooring")
    with closing(Desk(sql, "moored_on")) as desk:
        desk.tell([("north", 1)])
        desk.tell([("south", 5)])
        question = "select mooring_hk, moored_on, end_date from eff_sat_mooring where year(end_date) < 9999"
        assert desk.warehouse.execute(question).fetchall() == [("north", march(1), march(5))]


def test_a_reference_table_takes_every_row_of_a_key_in_a_batch(stock_harbour: Harbour) -> None:
    assert _count(stock_harbour, "ref_flag", "first") == 2
