"""The page counts as the marts ``slo_status`` and ``slo_budgets`` do, of which dbt makes the SQL."""

import random
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import duckdb
import pytest

from puddingstone.showing import read
from tests.dbt.history.promising import compiled
from tests.showing.samples import NOW, Row, ask, complete, fresh, measurement, month, nulls, unique, write

pytestmark = [pytest.mark.dbt, pytest.mark.once]


@pytest.fixture(scope="module")
def marts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return compiled(tmp_path_factory.mktemp("marts"), NOW)


def anything(seed: int) -> list[Row]:
    """Measurements at random, also several of one moment."""
    dice = random.Random(seed)  # noqa: S311 - not a secret
    found = []
    for _ in range(60):
        promised = dice.choice((fresh(), complete(), unique(), nulls()))
        element = dice.choice(("a", "b")) if promised.word == "nulls" else ""
        at = NOW - timedelta(hours=dice.choice((0, 1, 2, 23, 24, 25, 24 * 6, 24 * 7, 24 * 29, 24 * 40)))
        level = dice.choice(("met", "warning", "missed", "missed", "unknown"))
        since = at - timedelta(hours=dice.randrange(50)) if level == "missed" and dice.random() < 0.5 else None
        more = {"good": dice.randrange(90, 101), "total": 100, "element": element, "since": since}
        found.append(measurement("stays.fct_stays", promised, at, (dice.random() * 100, level), **more))
    return [_at_random(row, dice) for row in found]


def _at_random(row: Row, dice: random.Random) -> Row:
    """The same, recorded at some time, by some run."""
    return (*row[:19], f"run {dice.random()}", NOW + timedelta(minutes=dice.randrange(3)), row[21])


@pytest.mark.parametrize("history", [list(month()), *map(anything, range(8))], ids=["month", *map(str, range(8))])
def test_status_and_budgets_are_those_of_the_marts(marts: dict[str, str], history: Sequence[Row]) -> None:
    with duckdb.connect() as connection:
        connection.execute("attach ':memory:' as scratch; use scratch")
        write(connection, history)
        kept = read(ask(connection), NOW)
        of_status = _rows(connection, marts["slo_status"], "level, measured_at, missed_since")
        of_budgets = _rows(connection, marts["slo_budgets"], "days, good, total, budget", "where budget is not null")
    status = [(each.level, each.measured_at, each.missed_since) for each in kept.latest]
    assert [(*_element(each), *told) for each, told in zip(kept.latest, status, strict=True)] == of_status
    budgets = [
        (*_element(each), each.days, each.good, each.total, each.allowed) for each in kept.windows if each.allowed
    ]
    assert [row[:7] for row in budgets] == [row[:7] for row in of_budgets]
    assert [row[7] for row in budgets] == pytest.approx([row[7] for row in of_budgets])
    assert budgets


def _element(each: Any) -> tuple[str, str, str, str]:
    return (each.product, each.subject, each.promise, each.element)


def _rows(connection: duckdb.DuckDBPyConnection, mart: str, columns: str, where: str = "") -> list[tuple[Any, ...]]:
    sql = f"select product, subject, promise, element, {columns} from ({mart}) as mart {where} order by all"
    return connection.execute(sql).fetchall()
