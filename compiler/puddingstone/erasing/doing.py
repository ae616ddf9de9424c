"""Erasing: all in one transaction, with a search before and after it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from puddingstone.domain.frozen import Frozen
from puddingstone.erasing.case import Case
from puddingstone.erasing.content import Content, Warehouse
from puddingstone.erasing.counting import Counts, count, differences, rows_of
from puddingstone.erasing.failures import ErasingError
from puddingstone.erasing.leftovers import clean_results, is_result
from puddingstone.erasing.register import begin_register, enter, is_register
from puddingstone.erasing.searching import Found, Sought, search, seek
from puddingstone.erasing.work import Affected
from puddingstone.vault import Vault


class Order(Frozen):
    """Who erases, and when (UTC)."""

    by: str
    at: datetime


class Done(Frozen):
    """What was done, and whether anything is left.

    ``before`` and ``after`` say where distinct words were found, ``refused`` what could not be searched, ``shown``
    which rows of the persons still say something personal; ``kept`` counts the tables that lose no row.
    """

    sought: Sought
    before: tuple[Found, ...]
    after: tuple[Found, ...]
    refused: tuple[str, ...]
    shown: tuple[Found, ...]
    removed: tuple[Found, ...]
    kept: int

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left, for all that can be known."""
        return not (self.after or self.refused or self.shown)


def erase(order: Order, case: Case, vault: Vault, warehouse: Warehouse, content: Content) -> Done:
    """Remove what is known of persons; if anything fails, everything is as it was.

    Raises:
        ErasingError: rows of somebody else would have been lost.
    """
    affected = case.affected
    sought = seek(affected, vault, warehouse, content)
    searched = [each for each in content.relations if not is_register(each)]
    before, _ = search(warehouse, searched)
    if not content.is_duckdb:
        begin_register(warehouse)  # making a table ends a transaction there
    with _transaction(warehouse):
        if content.is_duckdb:
            begin_register(warehouse)
        counts = count(warehouse, content)
        expected = _carry_out(affected, warehouse)
        for shift in case.shifts:
            warehouse.run(shift)
        results = [each for each in content.relations if is_result(each, vault)]
        expected |= clean_results(results, before, warehouse)
        lost = differences(counts, count(warehouse, content), expected)
        if lost:
            said = f"rows of others would be lost in {', '.join(lost)}, so that nothing was done"
            raise ErasingError("not-as-planned", said, "see that nobody else writes into the warehouse, and try again")
        for person in case.persons:
            enter(person, order.by, order.at, warehouse)
    after, refused = search(warehouse, searched)
    return Done(
        sought=sought,
        before=before,
        after=after,
        refused=refused,
        shown=tuple(shown(affected, warehouse)),
        removed=tuple(Found(place=place, rows=rows) for place, rows in sorted(expected.items()) if rows),
        kept=len(set(counts) - set(expected)),
    )


def shown(affected: Iterable[Affected], warehouse: Warehouse) -> Iterator[Found]:
    """The rows of persons that say something personal."""
    for each in affected:
        rows = rows_of(each, warehouse, only_shown=True)
        if rows:
            yield Found(place=each.relation.place, rows=rows)


def _carry_out(affected: Iterable[Affected], warehouse: Warehouse) -> Counts:
    """Delete and empty, and return how many rows each table loses."""
    lost: Counts = {}
    for each in affected:
        if each.fate == "deleted":
            lost[each.relation.place] = lost.get(each.relation.place, 0) + rows_of(each, warehouse)
            warehouse.run(f"delete from {each.relation.sql} where {each.condition}")
        elif each.fate == "emptied":
            emptied = ", ".join(f"{column} = null" for column in each.columns)
            warehouse.run(f"update {each.relation.sql} set {emptied} where {each.condition}")
    return lost


@contextmanager
def _transaction(warehouse: Warehouse) -> Iterator[None]:
    warehouse.run("begin transaction")
    try:
        yield
    except BaseException:
        warehouse.run("rollback")
        raise
    warehouse.run("commit")
