"""What is published is asked as consumers ask, and every answer is put down."""

import pytest

from puddingstone.keeping.interfaces import Interface
from puddingstone.keeping.probing import questions
from tests.keeping.published import Published

pytestmark = pytest.mark.dbt


def test_every_published_table_is_asked_for_its_size_for_one_row_and_for_the_newest(hotel: Published) -> None:
    result = hotel.run("probe")
    assert result.exit_code == 0, result.output
    assert result.output.endswith("2 of 2 interfaces answered.\n")
    rows = hotel.ask("select product, interface, row_count, answered, error from slo.slo_probes order by probe_id")
    asked = {(product, table): [] for product, table, *_ in rows}
    for product, table, *rest in rows:
        asked[product, table].append(tuple(rest))
    answers = [(2, True, None), (1, True, None), (2, True, None)]
    assert asked == {("guests", "dim_guest"): answers, ("old_guests", "dim_guest_as_of"): answers}
    assert hotel.ask("select count(*) from slo.slo_probes where milliseconds between 0 and 60000") == [(6,)]


def test_the_newest_rows_are_those_of_the_last_column_that_is_a_moment() -> None:
    *_, newest = questions(Interface("stays", "fct_stays", "stay_key", "left_at"))
    assert newest == "select * from stays.fct_stays order by left_at desc limit 20"


def test_a_question_without_an_answer_is_put_down_and_the_others_are_asked(hotel: Published) -> None:
    hotel.ask("drop table guests.dim_guest")
    result = hotel.run("probe")
    assert result.exit_code == 1
    assert "NOT answered: Catalog Error: Table with name dim_guest does not exist" in result.output
    assert "1 of 2 interfaces answered." in result.output
    silent = hotel.ask("select distinct interface, row_count from slo.slo_probes where not answered and error <> ''")
    assert silent == [("dim_guest", None)]
    assert hotel.ask("select count(*) from slo.slo_probes where answered") == [(3,)]


def test_only_one_product_may_be_asked_and_it_has_to_be_one(hotel: Published) -> None:
    assert hotel.run("probe", "--product", "guests").output.endswith("1 of 1 interfaces answered.\n")
    wrong = hotel.run("probe", "--product", "rooms")
    assert wrong.exit_code == 1
    assert "error[unknown-product]: there is no product rooms" in wrong.stderr
    assert "name one of guests, old_guests" in wrong.stderr


def test_the_time_is_that_of_the_project_or_the_one_that_is_said(hotel: Published) -> None:
    project = hotel.root / "dbt_project.yml"
    vars_ = "vars: {puddingstone_now: latest_delivery, puddingstone_slo_schema: kept}"
    project.write_text(project.read_text(encoding="utf-8").replace("vars: {}", vars_), encoding="utf-8")
    delivered = "select timestamp '2026-03-27 05:00:00' as load_datetime"
    hotel.ask(f"create schema kept; create table kept.slo_deliveries as {delivered}")
    hotel.run("probe", "--product", "guests")
    hotel.run("probe", "--product", "guests", "--at", "2026-03-28T08:00+01:00")
    moments = hotel.ask("select distinct probed_at::varchar from kept.slo_probes order by all")
    assert moments == [("2026-03-27 05:00:00",), ("2026-03-28 07:00:00",)]


def test_without_a_warehouse_nothing_is_asked_and_none_is_made(hotel: Published) -> None:
    hotel.warehouse.unlink()
    result = hotel.run("probe")
    assert result.exit_code == 1
    assert "error[unreachable-warehouse]: there is no warehouse yet" in result.stderr
    assert not hotel.warehouse.exists()
