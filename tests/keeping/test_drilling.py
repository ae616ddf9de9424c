"""What is published is lost in a copy, restored, asked and compared; the warehouse itself loses nothing."""

from typing import Any

import duckdb
import pytest

from puddingstone.keeping.drilling import Recoverable, strictest
from puddingstone.keeping.drilling.backup import back_up, contents, restore
from puddingstone.keeping.drilling.database import Database
from puddingstone.keeping.moments import moment
from puddingstone.vault import Recovery, Service, Vault
from tests.keeping.published import Published

pytestmark = pytest.mark.dbt

_LOG = "select product, lost_seconds, rows_before, rows_after, passed from slo.slo_drills order by began_at, product"


def test_a_drill_with_a_new_backup_loses_nothing_and_leaves_the_warehouse_alone(hotel: Published) -> None:
    result = hotel.run("drill")
    assert result.exit_code == 0, result.output
    assert "4 of 4 rows" in result.output
    assert result.output.endswith("Promised: within 120 minutes, with at most 15 minutes lost: kept.\n")
    assert hotel.ask(_LOG) == [("guests", 0.0, 2, 2, True), ("old_guests", 0.0, 2, 2, True)]
    assert hotel.ask("select bool_and(recovery_seconds > 0), count(distinct drill_id) from slo.slo_drills") == [
        (True, 1)
    ]
    assert hotel.ask("select count(*) from guests.dim_guest") == [(2,)]
    assert sorted(path.name for path in hotel.root.glob("*.duckdb*")) == ["hotel.backup.duckdb", "hotel.duckdb"]


@pytest.mark.parametrize(("newest", "passed"), [("2026-03-27 06:14:00", True), ("2026-03-27 06:16:00", False)])
def test_an_old_backup_loses_what_came_after_it(hotel: Published, newest: str, passed: bool) -> None:  # noqa: FBT001
    old = hotel.root / "old.duckdb"
    assert hotel.run("drill", "--backup", old).exit_code == 0
    hotel.fill(newest, ["0017", "0018", "0019"])
    result = hotel.run("drill", "--backup", old)
    assert result.exit_code == (0 if passed else 1)
    assert "4 of 6 rows" in result.output
    assert 'not as before: "guests"."dim_guest"' in result.output
    lost = 14 * 60.0 if passed else 16 * 60.0
    assert hotel.ask(_LOG)[2:] == [("guests", lost, 3, 2, passed), ("old_guests", lost, 3, 2, passed)]


def test_the_same_number_of_other_rows_is_seen(hotel: Published) -> None:
    old = hotel.root / "old.duckdb"
    hotel.run("drill", "--backup", old)
    hotel.fill("2026-03-27 06:00:00", ["0017", "0019"])
    result = hotel.run("drill", "--backup", old)
    assert "4 of 4 rows" in result.output
    assert 'not as before: "guests"."dim_guest"' in result.output


def test_a_restore_that_leaves_rows_out_is_caught(hotel: Published, monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(relations: Any, backup: Database, warehouse: Database) -> None:
        restore(relations, backup, warehouse)
        warehouse.execute("delete from guests.dim_guest where guest_key = '0018'")

    monkeypatch.setattr("puddingstone.keeping.drilling.holding.restore", careless)
    result = hotel.run("drill")
    assert result.exit_code == 1
    assert "Not all is as it was backed up, or answers." in result.output
    assert 'not as before: "guests"."dim_guest"' in result.output


def test_a_table_that_a_backup_does_not_have_yet_is_not_recovered(hotel: Published) -> None:
    old = hotel.root / "old.duckdb"
    hotel.ask(
        "alter table guests.dim_guest rename to kept; create schema aside; create table aside.dim as from guests.kept"
    )
    hotel.ask("drop table guests.kept")
    assert "not answered: guests.dim_guest" in hotel.run("drill", "--backup", old).output
    hotel.fill("2026-03-27 06:00:00", ["0017"])
    result = hotel.run("drill", "--backup", old)
    assert result.exit_code == 1
    assert "not answered: guests.dim_guest" in result.output


def test_what_is_no_backup_is_told(hotel: Published) -> None:
    other = hotel.root / "other.duckdb"
    duckdb.connect(str(other)).close()
    for backup in (other, hotel.root / "dbt_project.yml"):
        result = hotel.run("drill", "--backup", backup)
        assert (result.exit_code, "error[no-drill]: " in result.stderr) == (1, True)
    assert not (hotel.root / "hotel.drill.duckdb").exists()


def test_a_warehouse_that_is_no_file_is_told(hotel: Published) -> None:
    result = hotel.run("drill", "--target", "memory")
    assert result.exit_code == 1
    assert "error[no-drill]: a drill needs a file of DuckDB" in result.stderr


def test_rules_comments_and_views_come_back_with_the_rows() -> None:
    with duckdb.connect() as connection:
        connection.execute("attach ':memory:' as warehouse; attach ':memory:' as backup; attach ':memory:' as restored")
        warehouse, backup, restored = (Database(connection, each) for each in ("warehouse", "backup", "restored"))
        warehouse.execute("create schema stays")
        warehouse.execute("create table stays.dim_guest (guest_key varchar not null, born date)")
        warehouse.execute("insert into stays.dim_guest values ('1', date '1990-01-01'), ('2', null)")
        warehouse.execute("comment on table stays.dim_guest is 'Who''s who'")
        warehouse.execute("comment on column stays.dim_guest.born is 'The day'")
        warehouse.execute("create view stays.guests as select guest_key from stays.dim_guest")
        warehouse.execute("create view stays.adults as select guest_key from stays.guests")
        back_up(warehouse, backup, ["stays"], moment("2026-03-27"))
        relations, newest = contents(backup)
        restore(relations, backup, restored)
        assert newest is None
        assert restored.relations(["stays"]) == warehouse.relations(["stays"])
        assert restored.execute("from stays.adults order by all") == [("1",), ("2",)]
        with pytest.raises(duckdb.ConstraintException):
            restored.execute("insert into stays.dim_guest values (null, null)")


def test_the_strictest_promise_of_all_products_counts() -> None:
    def service(name: str, within: float, losing: int) -> Service:
        held = Recovery(name="recovers", kind="incidents", meaning="", target=within, losing_at_most=losing)
        words = dict.fromkeys(("title", "purpose", "origin", "domain", "owner", "email", "expert"), "")
        return Service(name=name, **words, promises=(held,))

    assert strictest(Vault()) == Recoverable(120, 15)
    assert strictest(Vault(services=(service("a", 60, 30), service("b", 90, 5)))) == Recoverable(60, 5)
