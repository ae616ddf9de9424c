"""A person is erased from a warehouse that dbt built, and nobody else."""

from pathlib import Path

import pytest

from tests.end_to_end.erasing.looking import MINNIE, ask, change, rows_with, say
from tests.end_to_end.projects import Project, copy_of, differences, row_counts

pytestmark = pytest.mark.dbt

NOT_SEEDS = ("--exclude-resource-type", "seed", "unit_test")
PERSONAL = {
    "book.arrivals",
    "book.contacts",
    "book.guests",
    "raw_vault.ma_sat_guest__contacts__personal",
    "raw_vault.sat_guest__profile__personal",
    "raw_vault.sat_guest_arrived__personal",
}


@pytest.fixture(scope="module")
def erased(built: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Guest 17 of the lodge is erased; the warehouse as it was is kept."""
    project = copy_of(built, tmp_path_factory.mktemp("erased") / "lodging")
    project.saved("before")
    said = say(project, "erase", "Guest", "lo", " 17 ", "--yes", "--by", "the data officer")
    assert said.code == 0, said.out + said.err
    return project


def before(project: Project) -> Path:
    return project.root / "before.duckdb"


def test_nothing_is_done_without_yes(lodging: Project) -> None:
    as_it_was = lodging.warehouse.read_bytes()
    said = say(lodging, "erase", "Guest", "LO", "17")
    assert said.code == 0
    assert "Nothing was done; --yes does it." in said.out
    assert lodging.warehouse.read_bytes() == as_it_was


def test_the_plan_says_what_becomes_of_how_many_rows(lodging: Project) -> None:
    said = say(lodging, "erase", "lodge.staying.Guest", "LO", "17", "--dry-run").out
    assert "2 rows  raw_vault.sat_guest__profile__personal: deleted" in said
    assert "2 rows  book.guests: emptied in full_name, born" in said
    assert "1 row  raw_vault.sat_guest_arrived__personal: deleted" in said
    assert "The same person is also Guest RH 7: erased as well with --with-matches." in said
    assert "seeds/book__guests.csv" in said


def test_no_word_of_the_person_is_anywhere(erased: Project) -> None:
    for word in MINNIE:
        assert rows_with(before(erased), word)
        assert not rows_with(erased.warehouse, word)


def test_no_word_of_the_person_is_in_the_bytes_of_the_file(erased: Project) -> None:
    for word in MINNIE:
        assert word.encode() in before(erased).read_bytes()
        assert word.encode() not in erased.warehouse.read_bytes()
    assert not erased.warehouse.with_name("warehouse.duckdb.wal").exists()


def test_no_row_of_anybody_else_has_changed(erased: Project) -> None:
    (key,) = ask(
        erased.warehouse, "select guest_hk from raw_vault.hub_guest where collision_code || guest_number = 'LO17'"
    )
    changed = differences(before(erased), erased.warehouse)
    assert set(changed) == PERSONAL
    of_vault = [row for table in changed if table.startswith("raw_vault.sat_guest__") for row in changed[table]]
    assert {row[:2] for row in of_vault} == {("-", *key)}
    of_guests = [row for row in changed["book.guests"] if str(row[1]).strip() != "17"]
    assert not of_guests


def test_hubs_links_and_marts_are_what_they_were(erased: Project) -> None:
    then, now = row_counts(before(erased)), row_counts(erased.warehouse)
    lost = {table: then[table] - now[table] for table in then if then[table] != now[table]}
    assert lost == {
        "raw_vault.ma_sat_guest__contacts__personal": 2,
        "raw_vault.sat_guest__profile__personal": 2,
        "raw_vault.sat_guest_arrived__personal": 1,
    }


def test_a_number_that_somebody_else_has_as_well_stays_theirs(erased: Project) -> None:
    known = "select distinct guest_number from raw_vault.ma_sat_guest__contacts__personal"
    numbers = f"{known} inner join raw_vault.hub_guest using (guest_hk) where address like '%555 0117'"
    assert ask(erased.warehouse, numbers) == [("18",)]


def test_the_register_knows_who_did_it_and_nothing_personal(erased: Project) -> None:
    shown = "lower(hex(cast(guest_hk as blob)))"
    key = f"select {shown} from raw_vault.hub_guest where collision_code || guest_number = 'LO17'"
    entry = "select hub, hash_key, erased_by from privacy.erased"
    assert ask(erased.warehouse, entry) == [("hub_guest", *ask(erased.warehouse, key)[0], "the data officer")]


def test_a_second_build_does_not_bring_the_person_back(erased: Project, tmp_path: Path) -> None:
    again = copy_of(erased, tmp_path / "again")
    again.build(*NOT_SEEDS)
    assert not any(rows_with(again.warehouse, word) for word in MINNIE)
    assert set(differences(before(again), again.warehouse)) == PERSONAL
    proof = say(again, "erase", "--prove")
    assert (proof.code, proof.out) == (0, "Erased so far: 1; known again: 0.\n")


def test_who_comes_back_with_the_source_is_told_by_hash_key(erased: Project, tmp_path: Path) -> None:
    again = copy_of(erased, tmp_path / "again")
    again.dbt("seed")
    proof = say(again, "erase", "--prove")
    assert proof.code == 1
    assert "error[came-back]: hub_guest" in proof.err
    assert "book.guests" in proof.err


def test_matched_keys_are_erased_when_that_is_said(lodging: Project) -> None:
    assert say(lodging, "erase", "Guest", "LO", "17", "--yes", "--with-matches").code == 0
    assert not rows_with(lodging.warehouse, "Mad Minnie")
    assert rows_with(lodging.warehouse, "Old Seventeen")


def test_a_match_that_was_taken_back_is_none(lodging: Project) -> None:
    said = say(lodging, "erase", "Guest", "LO", "18")
    assert "The same person" not in said.out


def test_words_with_quotes_and_backslashes_are_found_and_erased(lodging: Project) -> None:
    said = say(lodging, "erase", "Guest", "LO", "20", "--yes")
    assert said.code == 0, said.out + said.err
    assert not rows_with(lodging.warehouse, "Sørensen")


def test_words_too_short_to_be_looked_for_are_gone_from_the_rows(lodging: Project) -> None:
    said = say(lodging, "erase", "Guest", "LO", "19", "--yes")
    assert said.code == 0
    assert "1 word of fewer than 5 letters" in said.out
    assert "rows of this person that say something personal: 0" in said.out


def test_stored_results_of_tests_and_sentences_of_logs_are_cleaned(lodging: Project) -> None:
    change(
        lodging.warehouse,
        "create schema main_dbt_test__audit",
        "create table main_dbt_test__audit.no_long_names as from raw_vault.sat_guest__profile__personal",
        "insert into slo.slo_history by name select 'told' as word, 'wilhelmina harkness has no phone' as said",
    )
    assert say(lodging, "erase", "Guest", "LO", "17", "--yes").code == 0
    assert not rows_with(lodging.warehouse, "Harkness")
    assert ask(lodging.warehouse, "select word, said from slo.slo_history where word = 'told'") == [("told", None)]
    assert rows_with(lodging.warehouse, "Bartholomew")["main_dbt_test__audit.no_long_names"] == 1


def test_what_is_left_in_a_table_of_somebodys_own_is_an_error(lodging: Project) -> None:
    change(lodging.warehouse, "create table main.notes as select 'call Wilhelmina Harkness' as to_do, 1 as number")
    said = say(lodging, "erase", "Guest", "LO", "17", "--yes")
    assert said.code == 1
    assert "error[left-behind]: main.notes.to_do: 1 row" in said.err


def test_a_view_that_nobody_can_ask_stops_nothing_and_is_told(lodging: Project) -> None:
    change(
        lodging.warehouse,
        "create table main.gone as select 'a' as letter",
        "create view main.broken as select letter from main.gone",
        "drop table main.gone",
    )
    said = say(lodging, "erase", "Guest", "LO", "17", "--yes")
    assert said.code == 1
    assert "error[not-searched]: nobody can ask main.broken" in said.err
    assert not rows_with(lodging.warehouse, "Harkness", but="main.broken")


def test_nothing_personal_is_ever_printed(lodging: Project) -> None:
    change(lodging.warehouse, "create table main.notes as select 'call Wilhelmina Harkness' as to_do")
    said = say(lodging, "erase", "Guest", "LO", "17", "--yes")
    for word in (*MINNIE, "1980"):
        assert word not in said.out + said.err
    logs = "".join(path.read_text(encoding="utf-8") for path in lodging.root.glob("logs/*.log*"))
    assert "Harkness" not in logs


def test_what_cannot_be_emptied_leaves_everything_as_it_was(lodging: Project) -> None:
    change(
        lodging.warehouse,
        "alter table book.contacts alter address set not null",
    )
    as_it_was = lodging.saved("before")
    said = say(lodging, "erase", "Guest", "LO", "17", "--yes")
    assert said.code == 1
    assert "error[refused-statement]" in said.err
    assert differences(as_it_was, lodging.warehouse) == {}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["Ghost", "1"], "unknown-entity"),
        (["Guest", "17"], "not-a-key"),
        (["Guest", "LO", "99"], "unknown-key"),
    ],
)
def test_who_cannot_be_erased_is_told_why(built: Project, arguments: list[str], code: str) -> None:
    said = say(built, "erase", *arguments, "--yes")
    assert said.code == 1
    assert f"error[{code}]" in said.err
    assert "   = help: " in said.err


def test_several_versions_of_one_delivery_stay_as_many(lodging: Project) -> None:
    """Names that differed put versions in order; without them the later versions of a delivery come sooner."""
    versions = "select language, effective_from from raw_vault.sat_guest__profile"
    told = ask(lodging.warehouse, versions)
    days = ask(lodging.warehouse, "select * exclude (guest_key) from lodge_guests.dim_guest_daily")
    assert say(lodging, "erase", "Guest", "LO", "21", "--yes").code == 0
    lodging.build(*NOT_SEEDS)
    assert ask(lodging.warehouse, versions) == told
    assert ask(lodging.warehouse, "select * exclude (guest_key) from lodge_guests.dim_guest_daily") == days
