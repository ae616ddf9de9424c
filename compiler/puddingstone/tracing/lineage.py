"""The lineage of a whole vault, followed in both directions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from puddingstone.tracing.cause import Cause, Made, Place, along
from puddingstone.tracing.columns import columns
from puddingstone.tracing.rows import rows
from puddingstone.vault import Stage, Vault


@dataclass(frozen=True)
class Lineage:
    """What every column is made of, what it is used for, and what decides about the rows of each table.

    ``begins`` has the source columns of each column, and ``rows_begin`` those that decide about the rows of each table
    or of what it is made from, with all steps on the way as one.
    """

    made: Mapping[Place, Made]
    used: Mapping[Place, tuple[Cause, ...]]
    rows: Mapping[str, tuple[Cause, ...]]
    begins: Mapping[Place, tuple[Cause, ...]]
    rows_begin: Mapping[str, tuple[Cause, ...]]

    def sources(self, place: Place) -> tuple[Place, ...]:
        """The source columns that the value of a column is made of, or picked by."""
        return tuple(sorted({each.place for each in self.begins.get(place, ()) if each.is_of_value}))

    def words(self, place: Place) -> tuple[str, ...]:
        """The addresses of the words of the model for which the sources of a column are read."""
        return tuple(sorted({each.word for each in self.begins.get(place, ()) if each.word and each.is_of_value}))


@lru_cache(maxsize=1)
def trace(vault: Vault) -> Lineage:
    """Follow every column of a vault to its sources; of the last vault it is remembered."""
    spelt = _Spelling(vault)
    made = {
        Place(table.name, name): Made(tuple(map(spelt.cause, each.of)), each.otherwise)
        for table in vault.tables
        for name, each in columns(table).items()
    }
    used: dict[Place, list[Cause]] = {}
    for place, each in made.items():
        for cause in each.of:
            used.setdefault(cause.place, []).append(cause._replace(place=place))
    decided = {table.name: tuple(map(spelt.cause, rows(table))) for table in vault.tables}
    begins = _begins(made)
    users = {place: tuple(found) for place, found in used.items()}
    return Lineage(made, users, decided, begins, _rows_begin(vault, decided, begins))


def _begins(made: Mapping[Place, Made]) -> dict[Place, tuple[Cause, ...]]:
    begins: dict[Place, tuple[Cause, ...]] = {}
    for place in made:
        _begin(place, made, begins)
    return begins


def _begin(place: Place, made: Mapping[Place, Made], begins: dict[Place, tuple[Cause, ...]]) -> tuple[Cause, ...]:
    if place not in made:
        return (Cause(place, "identity"),)
    if place not in begins:
        found = {
            Cause(far.place, along(near.how, far.how), word=far.word or near.word)
            for near in made[place].of
            for far in _begin(near.place, made, begins)
        }
        begins[place] = tuple(sorted(found))
    return begins[place]


def _rows_begin(
    vault: Vault, decided: Mapping[str, tuple[Cause, ...]], begins: Mapping[Place, tuple[Cause, ...]]
) -> dict[str, tuple[Cause, ...]]:
    """For each table the source columns that decide about its rows, its own and those of what it reads."""
    reads = {table.name: table.reads for table in vault.tables}
    own = {
        name: {Cause(far.place, near.how) for near in causes for far in begins.get(near.place, (near,))}
        for name, causes in decided.items()
    }
    return {name: tuple(sorted(set().union(*(own[each] for each in _upstream(name, reads))))) for name in decided}


def _upstream(name: str, reads: Mapping[str, tuple[str, ...]]) -> set[str]:
    return {name}.union(*(_upstream(each, reads) for each in reads[name]))


class _Spelling:
    """How the columns of sources are spelt: as their files have them, else as the model said them first."""

    def __init__(self, vault: Vault) -> None:
        self._known = {(table, name.casefold()): name for table, name in reversed([*_said(vault)])}

    def cause(self, cause: Cause) -> Cause:
        table, column = cause.place
        return cause._replace(place=Place(table, self._known.get((table, column.casefold()), column)))


def _said(vault: Vault) -> Iterator[tuple[str, str]]:
    seeds = {seed.name: seed.columns for seed in vault.seeds}
    stages = [table for table in vault.tables if isinstance(table, Stage)]
    for stage in stages:
        yield from ((f"{stage.source}.{stage.source_table}", name) for name in seeds.get(stage.seed or "", ()))
    for system in vault.sources:
        for table in system.tables:
            yield from ((f"{system.name}.{table.name}", name) for name, _ in table.columns)
    for stage in stages:
        yield from (cause.place for made in columns(stage).values() for cause in made.of)
