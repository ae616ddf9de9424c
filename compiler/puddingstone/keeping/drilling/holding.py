"""The drill itself: it loses what is published in a copy of the warehouse, and restores it there."""

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from puddingstone.diagnostics import Finding
from puddingstone.keeping.drilling.backup import back_up, contents, restore
from puddingstone.keeping.drilling.database import Content, Database, Relation, text
from puddingstone.keeping.errors import KeepingError
from puddingstone.keeping.interfaces import Interface
from puddingstone.keeping.moments import on_the_wall
from puddingstone.keeping.probing import questions
from puddingstone.vault import names

_LOST = "lost"
_BACKUP = "backup"
_WAREHOUSE = "warehouse"
Contents = dict[str, Content]


@dataclass(frozen=True)
class Drilled:
    """What a drill measured: contents by ``schema.table``, and what consumers could not ask afterwards."""

    began: datetime
    ended: datetime
    recovery_seconds: float
    lost_seconds: float | None
    before: Contents
    kept: Contents
    after: Contents
    unanswered: tuple[str, ...]

    @property
    def is_restored(self) -> bool:
        """Whether everything is there again, just as it was backed up, and answers."""
        return self.after == self.kept and self.after.keys() >= self.before.keys() and not self.unanswered

    @property
    def differing(self) -> tuple[str, ...]:
        """Tables that are not what they were before."""
        return tuple(sorted(place for place, content in self.before.items() if self.after.get(place) != content))

    def rows(self, product: str) -> tuple[int, int]:
        """How many rows a product had before and after."""
        before, after = (
            sum(content.rows for place, content in each.items() if place.startswith(f'"{product}".'))
            for each in (self.before, self.after)
        )
        return before, after


def drill(file: Path, backup: Path, known: Sequence[Interface], *, anew: bool, tell: Callable[[str], None]) -> Drilled:
    """Hold a drill on a copy of a DuckDB file that nobody has open; ``anew`` replaces a backup that is there.

    Raises:
        KeepingError: there is no room, the backup is none, or nothing is published yet.
    """
    import duckdb  # noqa: PLC0415 - an extra

    copy = file.with_name(f"{file.stem}.drill{file.suffix}")
    try:
        if anew or not backup.exists():
            tell(f"Backing up into {backup.name}")
            _take(file, backup, known)
        tell(f"Losing what is published, in a copy: {copy.name}")
        shutil.copyfile(file, copy)
        with _attached(copy, backup) as connection:
            return _Drill(connection, known, tell).held()
    except (duckdb.Error, OSError, ValueError) as error:
        way_out = "name a backup that a drill has made, and leave room for a copy of the warehouse beside it"
        raise KeepingError(Finding("no-drill", str(error).split("\n")[0], str(file), way_out)) from error
    finally:
        copy.unlink(missing_ok=True)


def _take(file: Path, backup: Path, known: Sequence[Interface]) -> None:
    import duckdb  # noqa: PLC0415 - an extra

    begun = backup.with_name(f"{backup.name}.begun")
    begun.unlink(missing_ok=True)
    try:
        with duckdb.connect() as connection:
            connection.execute(f"attach {text(str(file))} as {_WAREHOUSE} (read_only)")
            connection.execute(f"attach {text(str(begun))} as {_BACKUP}")
            warehouse, into = Database(connection, _WAREHOUSE), Database(connection, _BACKUP)
            back_up(warehouse, into, _schemas(known), on_the_wall())
            connection.execute(f"use memory; detach {_BACKUP}")
        begun.replace(backup)
    finally:
        begun.unlink(missing_ok=True)


@contextmanager
def _attached(copy: Path, backup: Path) -> Iterator[Any]:
    import duckdb  # noqa: PLC0415 - an extra

    with duckdb.connect() as connection:
        connection.execute(f"attach {text(str(copy))} as {_LOST}")
        connection.execute(f"attach {text(str(backup))} as {_BACKUP} (read_only)")
        yield connection


def _schemas(known: Sequence[Interface]) -> list[str]:
    """The schemas of products, and those of what only some may see of them."""
    products = {each.product for each in known}
    return sorted(products | {names.behind(product) for product in products})


class _Drill:
    def __init__(self, connection: Any, known: Sequence[Interface], tell: Callable[[str], None]) -> None:  # noqa: ANN401
        self._lost = Database(connection, _LOST)
        self._backup = Database(connection, _BACKUP)
        self._known = known
        self._schemas = _schemas(known)
        self._tell = tell

    def held(self) -> Drilled:
        relations, newest = contents(self._backup)
        before = self._contents(self._lost, self._lost.relations(self._schemas))
        lost_seconds = self._lost_seconds(newest)
        self._lose()
        began, begun = on_the_wall(), time.perf_counter()
        self._tell("Restoring")
        restore(relations, self._backup, self._lost)
        unanswered = tuple(self._unanswered())
        seconds = time.perf_counter() - begun
        self._tell("Comparing")
        kept = self._contents(self._backup, relations)
        after = self._contents(self._lost, self._lost.relations(self._schemas))
        return Drilled(began, on_the_wall(), seconds, lost_seconds, before, kept, after, unanswered)

    def _contents(self, where: Database, relations: Sequence[Relation]) -> Contents:
        return {each.place: where.content(each) for each in relations if each.is_table}

    def _lost_seconds(self, newest: datetime | None) -> float | None:
        now = self._lost.newest_load()
        return max(0.0, (now - newest).total_seconds()) if now and newest else None

    def _lose(self) -> None:
        """Drop it all, and make sure that it is gone."""
        for schema in self._schemas:
            self._lost.execute(f'drop schema if exists "{schema}" cascade')
        left = self._lost.relations(self._schemas)
        if left:
            raise ValueError(f"{left[0].place} cannot be lost")

    def _unanswered(self) -> Iterator[str]:
        import duckdb  # noqa: PLC0415 - an extra

        for interface in self._known:
            try:
                for question in questions(interface):
                    self._lost.execute(question)
            except duckdb.Error:
                yield interface.place
