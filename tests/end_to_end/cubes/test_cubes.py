"""What MetricFlow answers is what an independent SQL over the raw deliveries says."""

from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from tests.end_to_end.cubes.metricflow import mf, needs_metricflow, rows_of
from tests.end_to_end.cubes.of_every_product import OF_EVERY_PRODUCT
from tests.end_to_end.fancy_hotel.conftest import compiled
from tests.end_to_end.fancy_hotel.deliveries import told_by_deliveries
from tests.end_to_end.projects import Project

pytestmark = [pytest.mark.dbt, pytest.mark.once, needs_metricflow]

NO_TESTS = ("--exclude-resource-type", "unit_test", "test")
MORE = """

from domain_models.fancy_hotel.visiting import guest_moved_room

moves = Product(
    "Moves",
    purpose="Who changed rooms, and what was booked last.",
    owner=front_office,
    offers=[
        Fact("moves", grain=guest_moved_room, measures=[Measure("moves", how="count", unit="moves")]),
        Fact(
            "rates",
            grain=reservation_created,
            measures=[
                Measure("last_rates", of="nightly_rate", unit="USD", adds_up="not over time"),
                Measure("last_booking", of="reservation_created", how="maximum"),
            ],
        ),
    ],
)
"""

STAYS = """
with arrival as (
    select * from guest_checked_in qualify row_number() over (partition by stay order by moment desc) = 1
),
leaving as (
    select * from guest_checked_out qualify row_number() over (partition by stay order by moment desc) = 1
),
lived as (
    select
        stay, people, bill, cast(would_return as int) as would_return, arrival.moment as came, leaving.moment as went,
        coalesce(arrival.building, leaving.building) as building, coalesce(arrival.guest, leaving.guest) as guest
    from arrival full join leaving using (stay)
)
"""

QUESTIONS = {
    ("people", "metric_time__day"): f"{STAYS} select date_trunc('day', came), sum(people) from lived group by 1",
    ("people", "metric_time__month"): f"{STAYS} select date_trunc('month', came), sum(people) from lived group by 1",
    ("stays", "room__building"): f"{STAYS} select building, count(*) from lived group by 1",
    ("departures", "metric_time__day"): f"{STAYS} select date_trunc('day', went), count(went) from lived group by 1",
    ("revenue", "metric_time__month"): f"{STAYS} select date_trunc('month', went), sum(bill) from lived group by 1",
    ("revenue", "guest__guest_number"): f"{STAYS} select guest, sum(bill) from lived group by 1",
    (
        "dearest_stay",
        "metric_time__month",
    ): f"{STAYS} select date_trunc('month', went), max(bill) from lived group by 1",
    ("would_return", "metric_time__month"): f"""
        {STAYS} select date_trunc('month', went), avg(would_return) from lived group by 1
    """,
    ("revenue_per_stay", "metric_time__month"): f"""
        {STAYS} select date_trunc('month', went), sum(bill) / nullif(count(went), 0) from lived group by 1
    """,
    ("reservations", "metric_time__day"): """
        select date_trunc('day', moment), count(*) from reservation_created group by 1
    """,
    ("moves", "from_room__building"): "select from_building, count(*) from guest_moved_room group by 1",
    ("moves", "to_room__room_number"): "select to_room, count(*) from guest_moved_room group by 1",
    ("last_rates", "metric_time__month"): """
        select date_trunc('month', moment), sum(nightly_rate) from reservation_created
        where date_trunc('day', moment) in (
            select max(date_trunc('day', moment)) from reservation_created group by date_trunc('month', moment)
        )
        group by 1
    """,
    ("last_booking", "metric_time__month"): """
        select date_trunc('month', moment), max(moment) from reservation_created group by 1
    """,
    ("agreed_rate", "metric_time__month"): """
        select date_trunc('month', moment), avg(nightly_rate) from reservation_created group by 1
    """,
    **OF_EVERY_PRODUCT,
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The example and one more product, with both days of what its cubes need, built but not tested here."""
    project = compiled(tmp_path_factory.mktemp("cubes"))
    products = project.root / "domain_models" / "fancy_hotel" / "products.py"
    products.write_text(products.read_text(encoding="utf-8") + MORE, encoding="utf-8")
    project.compile()
    for day in (1, 2):
        project.build("--vars", f"day: {day}", "--select", "+path:models/cubes", *NO_TESTS)
    return project


@pytest.fixture(scope="module")
def deliveries() -> duckdb.DuckDBPyConnection:
    """What both deliveries say."""
    return told_by_deliveries(2)


@pytest.fixture(scope="module")
def answers(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an answer to each question."""
    folder = tmp_path_factory.mktemp("answers")
    questions = [("--metrics", metric, "--group-by", along, f"{metric}_{along}") for metric, along in QUESTIONS]
    questions.append(("--saved-query", "stays", "saved"))
    mf(project, *(["query", *question, "--csv", str(folder / f"{name}.csv")] for *question, name in questions))
    return folder


def test_the_cubes_are_valid_to_metricflow_and_in_the_warehouse(project: Project) -> None:
    said = mf(project, ["validate-configs", "--show-all"])
    assert said.count("(ERRORS: 0, FUTURE_ERRORS: 0, WARNINGS: 0)") == 6, said
    assert "ERRORS: 1" not in said


@pytest.mark.parametrize(("metric", "along"), list(QUESTIONS))
def test_a_number_is_what_the_deliveries_say(
    answers: Path, deliveries: duckdb.DuckDBPyConnection, metric: str, along: str
) -> None:
    found = rows_of(answers / f"{metric}_{along}.csv")
    expected = deliveries.execute(QUESTIONS[metric, along]).fetchall()
    assert _rounded(found) == _rounded(expected)
    assert found


def test_the_saved_query_of_a_product_is_answered_with_all_its_metrics(answers: Path) -> None:
    columns = duckdb.sql(f"from read_csv('{answers / 'saved.csv'}', header = true)").columns
    assert columns[:2] == ["metric_time__month", "guest__language"]
    assert {"revenue", "stays", "reservations", "revenue_per_stay"} <= set(columns[2:])


def _rounded(rows: object) -> set[tuple[object, ...]]:
    assert isinstance(rows, list | set)
    return {tuple(_plain(value) for value in row) for row in rows}


def _plain(value: object) -> object:
    return round(float(value), 6) if isinstance(value, int | float | Decimal) else value
