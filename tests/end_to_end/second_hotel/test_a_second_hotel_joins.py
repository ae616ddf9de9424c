"""A newcomer follows docs/a-second-hotel-joins.md to the letter, and nothing changes for those who are there."""

from collections.abc import Iterator
from difflib import ndiff
from pathlib import Path

import duckdb
import pytest

from tests.end_to_end.projects import REPOSITORY, row_counts
from tests.end_to_end.second_hotel.changes import definitions, gained, lost
from tests.end_to_end.second_hotel.conftest import Joining
from tests.end_to_end.second_hotel.page import answers, questions, rows_below

pytestmark = [pytest.mark.dbt, pytest.mark.xdist_group("second_hotel")]

FILES = rows_below("4. What will change")
TABLES = rows_below("5. Build what is new")
NEW_GUESTS = {"G-7001", "G-7002", "G-7003"}
OF_THE_LODGE = [
    "hub_cabin",
    "hub_sojourn",
    "ref_cabin_kind",
    "sat_lodge_guest__card",
    "sat_lodge_guest__card__personal",
    "sat_cabin__fittings",
    "nh_link_guest_came_up",
    "nh_link_river_ridden_to",
    "nh_link_guest_went_down",
    "dim_cabin",
    "dim_lodge_guest",
    "dim_lodge_guest_daily",
    "fct_sojourns",
    "fct_rides",
]


def test_no_model_that_was_there_is_gone_or_has_lost_or_changed_a_line(joining: Joining) -> None:
    gone = {
        path: [line for line in ndiff(before, after) if line.startswith("- ")]
        for path, before, after in _changed_models(joining)
    }
    assert {path: lines for path, lines in gone.items() if lines} == {}


def test_the_models_that_have_more_lines_are_those_of_the_page(joining: Joining) -> None:
    assert {path for path, _, _ in _changed_models(joining)} == {path for path, _ in FILES}


@pytest.mark.parametrize(("command", "answer"), list(answers().items()))
def test_dbt_says_what_the_page_says_that_it_says(joining: Joining, command: str, answer: str) -> None:
    assert sorted(joining.said[command].split()) == answer.split()


def test_of_the_models_that_were_there_only_those_were_built_which_dbt_told(joining: Joining) -> None:
    there = {path.stem for path in joining.models_before.rglob("*.sql")}
    assert sorted(joining.built & there) == [name for answer in answers().values() for name in answer.split()]


def test_two_tests_warn_of_rows_that_land_nowhere(joining: Joining) -> None:
    said = next(said for command, said in joining.said.items() if command.startswith("dbt build --select"))
    assert " WARN=2 ERROR=0 " in said


def test_every_row_that_was_there_still_is(joining: Joining) -> None:
    assert lost(joining.before, joining.joined) == {}
    assert lost(joining.joined, joining.next_night) == {}


def test_every_table_and_view_that_was_there_is_defined_as_it_was(joining: Joining) -> None:
    before = definitions(joining.before)
    for after in (definitions(joining.joined), definitions(joining.next_night)):
        assert {name: after.get(name) for name in before} == before


def test_only_the_tables_of_the_page_have_more_rows(joining: Joining) -> None:
    found = gained(joining.before, joining.joined)
    assert {table: str(len(rows)) for table, rows in found.items()} == {table: count for table, count, _ in TABLES}


def test_the_hub_of_guests_has_more_only_of_those_whom_nobody_knew(joining: Joining) -> None:
    rows = gained(joining.before, joining.joined)["raw_vault.hub_guest"]
    assert {row["guest_number"] for row in rows} == NEW_GUESTS
    assert {str(row["record_source"]).partition(".")[0] for row in rows} == {"lodge_book"}


def test_the_next_night_adds_the_day_and_the_new_guests_and_nothing_else(joining: Joining) -> None:
    found = gained(joining.joined, joining.next_night)
    days = {table: rows for table, rows in found.items() if "as_of_date" in rows[0]}
    assert {str(row["as_of_date"]) for rows in days.values() for row in rows} == {"2026-03-04"}
    others = {table: {row["guest_number"] for row in rows} for table, rows in found.items() if table not in days}
    behind = ("dim_guest__private", "dim_guest_as_of__private")
    assert others == {f"stays__private.{table}": NEW_GUESTS for table in behind}


def test_the_next_night_adds_nothing_to_what_the_lodge_has(joining: Joining) -> None:
    before, after = row_counts(joining.joined), row_counts(joining.next_night)
    lodge = set(before) - set(row_counts(joining.before))
    assert {table: after[table] for table in lodge} == {table: before[table] for table in lodge}


@pytest.mark.parametrize("table", OF_THE_LODGE)
def test_the_lodge_has_exactly_what_its_book_says(joining: Joining, table: str) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"set file_search_path = '{joining.project.root}'")
        connection.execute(f"attach '{joining.joined}' as built (read_only)")
        for part in ("oracle", "vault"):
            connection.execute((Path(__file__).parent / f"{part}.sql").read_text(encoding="utf-8"))
        told = connection.execute(f"from told.{table} order by all").fetchall()
        assert told
        assert told == connection.execute(f"from oracle.{table} order by all").fetchall()


def test_every_table_of_the_lodge_is_compared(joining: Joining) -> None:
    new = set(row_counts(joining.joined)) - set(row_counts(joining.before))
    built = {table.partition(".")[2].removesuffix("__private") for table in new if not table.startswith("lodge_book.")}
    assert built - {"pit_lodge_guest"} == set(OF_THE_LODGE)


def test_the_lodge_sees_of_guests_whom_the_hotel_knows_what_the_hotel_sees(joining: Joining) -> None:
    with duckdb.connect(str(joining.joined), read_only=True) as connection:
        hotel = connection.execute("from stays.dim_guest order by all").fetchall()
        lodge = connection.execute(
            "select * exclude (home_town, is_vegetarian) from sojourns.dim_lodge_guest"
            " where guest_number not like 'G-7%' order by all"
        ).fetchall()
    assert lodge == hotel


@pytest.mark.parametrize(("question", "rows"), list(questions().items()))
def test_a_question_is_answered_as_on_the_page(joining: Joining, question: str, rows: list[tuple[str, ...]]) -> None:
    with duckdb.connect(str(joining.joined), read_only=True) as connection:
        found = connection.execute(question).fetchall()
    assert [tuple("" if value is None else str(value) for value in row) for row in found] == rows


def test_numbers_that_collide_are_numbers_of_different_things(joining: Joining) -> None:
    with duckdb.connect(str(joining.joined), read_only=True) as connection:
        stays = connection.execute("select stay_number from raw_vault.hub_stay").fetchall()
        sojourns = connection.execute("select sojourn_number from raw_vault.hub_sojourn").fetchall()
        room_types = connection.execute("select room_type_code, name from raw_vault.ref_room_type").fetchall()
        cabin_kinds = connection.execute("select cabin_kind_code, name from raw_vault.ref_cabin_kind").fetchall()
    assert set(stays) & set(sojourns)
    assert dict(room_types)["010"] != dict(cabin_kinds)["010"]


def test_the_page_leaves_nothing_behind_in_the_repository() -> None:
    assert not (REPOSITORY / "domain_models" / "shinarump_lodge").exists()


def _changed_models(joining: Joining) -> Iterator[tuple[str, list[str], list[str]]]:
    """The models that were there and are not the same, with their lines before and after."""
    for file in sorted(path for path in joining.models_before.rglob("*") if path.is_file()):
        path = Path("models") / file.relative_to(joining.models_before)
        now = joining.project.root / path
        before = file.read_text(encoding="utf-8").splitlines()
        after = now.read_text(encoding="utf-8").splitlines() if now.exists() else []
        if before != after:
            yield path.as_posix(), before, after
