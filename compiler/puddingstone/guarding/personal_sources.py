"""The columns of sources that hold what is personal, whoever reads them and under whatever name."""

from collections.abc import Iterator

from puddingstone.tracing import Lineage, Place
from puddingstone.vault import Stage, Vault


class PersonalSources:
    """Physical columns, each with the address of a personal word that is read from it.

    Two sources may be one schema, and names of columns are the same in upper and lower case.
    """

    def __init__(self, vault: Vault, lineage: Lineage) -> None:
        self._schemas = {each.name: f"{each.database}.{each.schema_name}".casefold() for each in vault.sources}
        stages = [table for table in vault.tables if isinstance(table, Stage)]
        self._tables = {
            _named(stage): f"{self._schemas[stage.source]}.{stage.source_table.casefold()}" for stage in stages
        }
        keys = {place for stage in stages for place in self._keys(stage, lineage)}
        self._words: dict[Place, str] = {}
        for stage in stages:
            for place, word in self._personal(stage, lineage, keys):
                self._words[place] = min(word, self._words.get(place, word))

    def word(self, place: Place) -> str:
        """The personal word that is read from a column of a source; empty if there is none."""
        return self._words.get(self._physical(place), "")

    def of_table(self, stage: Stage) -> list[tuple[Place, str]]:
        """The personal columns of the table that a stage reads, and their words."""
        table = self._tables[_named(stage)]
        return sorted((place, word) for place, word in self._words.items() if place.table == table)

    def called(self, table: str) -> list[tuple[Place, str]]:
        """The personal columns of all tables of that name, in whatever schema."""
        return sorted((place, word) for place, word in self._words.items() if place.table.endswith(f".{table}"))

    def _physical(self, place: Place) -> Place:
        return Place(self._tables.get(place.table, place.table), place.column.strip('"').casefold())

    def _personal(self, stage: Stage, lineage: Lineage, keys: set[Place]) -> Iterator[tuple[Place, str]]:
        """What a personal word is read from; of several columns that it is put together of, keys are none."""
        for column in stage.columns:
            if column.is_personal:
                places = self._read(stage, column.name, lineage)
                own = places if len(places) == 1 else places - keys
                yield from ((place, column.origin) for place in own)

    def _keys(self, stage: Stage, lineage: Lineage) -> set[Place]:
        keys = [column.name for column in stage.columns if column.is_critical and column.type != "binary"]
        return {place for key in keys for place in self._read(stage, key, lineage)}

    def _read(self, stage: Stage, column: str, lineage: Lineage) -> set[Place]:
        made = lineage.made[Place(stage.name, column)]
        return {self._physical(each.place) for each in made.of if each.is_direct}


def _named(stage: Stage) -> str:
    return f"{stage.source}.{stage.source_table}"
