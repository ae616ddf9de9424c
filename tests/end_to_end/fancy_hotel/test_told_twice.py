"""A source that tells again what it told yesterday adds nothing, however it does it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.fancy_hotel.conftest import TwoDays
from tests.end_to_end.projects import REPOSITORY, Project, copy_of, row_counts

pytestmark = [pytest.mark.dbt, pytest.mark.once]

SECOND_DAY = ("--vars", "day: 2", "--exclude-resource-type", "test", "unit_test")
SETS = {"reception__guest_contact", "kitchen__recipe"}
MENDED = {"G-1004", "g-1011", "A-007", "GNOC", "0002", "0009", "20260227"}
MENDED |= {"SLIP-0413", "FR", "0120", "C26-WED", "L-0037", "S-304"}
Row = dict[str, str]
Choice = Callable[[list[Row]], list[Row]]


def everything(rows: list[Row]) -> list[Row]:
    return rows


def everything_that_was_not_mended(rows: list[Row]) -> list[Row]:
    return [row for row in rows if not MENDED & set(row.values())]


def every_third(rows: list[Row]) -> list[Row]:
    return rows[2::3]


@pytest.mark.parametrize("repeated", [everything, every_third])
def test_rows_that_come_again_as_they_came_yesterday_add_nothing(
    two_days: TwoDays, tmp_path: Path, repeated: Choice
) -> None:
    project = copy_of(two_days.after_first_day, tmp_path / "project")
    tell_again(project, repeated, as_of_today=False)
    project.build(*SECOND_DAY)
    assert row_counts_of_the_vault(project.warehouse) == row_counts_of_the_vault(two_days.second_day)


def test_a_source_that_sends_its_whole_history_every_night_adds_nothing(two_days: TwoDays, tmp_path: Path) -> None:
    project = copy_of(two_days.after_first_day, tmp_path / "project")
    tell_again(project, everything_that_was_not_mended, as_of_today=True)
    project.build(*SECOND_DAY)
    assert row_counts_of_the_vault(project.warehouse) == row_counts_of_the_vault(two_days.second_day)


def row_counts_of_the_vault(warehouse: Path) -> dict[str, int]:
    return {table: count for table, count in row_counts(warehouse).items() if table.startswith("raw_vault.")}


def tell_again(project: Project, repeated: Choice, *, as_of_today: bool) -> None:
    """Put rows of the first day before those of the second, with their own time of delivery or with today's.

    Contacts are left alone: they come as a set, and two sets in one delivery are one. So is what was mended when it
    would come with today's time of delivery: nobody could tell which of the two is right.
    """
    for today in sorted((project.root / "seeds" / "day_2").glob("*.csv")):
        if today.stem in SETS:
            continue
        new, old = _read(today), _read(REPOSITORY / "seeds" / "day_1" / today.name)
        delivered = list(new[0])[-1]
        again = [{**row, delivered: new[-1][delivered]} if as_of_today else row for row in repeated(old)]
        with today.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(new[0]), quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
            writer.writeheader()
            writer.writerows([*again, *new])


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
