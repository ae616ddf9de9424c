"""What is to be done in every table so that nobody knows a person any more: pure, from the vault and its lineage."""

from collections.abc import Iterator

from puddingstone.domain.frozen import Frozen
from puddingstone.erasing.matches import Match, matches_of
from puddingstone.erasing.order import Shift, shifts_beside
from puddingstone.erasing.rows import Rows, links_with
from puddingstone.erasing.shown import Showing, showings
from puddingstone.erasing.told import Told, told_in
from puddingstone.tracing import Lineage
from puddingstone.tracing.cause import Place
from puddingstone.vault import AnyTable, Hub, MultiActiveSatellite, Satellite, Stage, Vault
from puddingstone.vault.raw_vault import OfAParent


class Removal(Frozen):
    """A satellite of which the rows of a person are deleted: what it says in ``columns``, and hashes of that.

    ``texts`` are those of the columns that hold words.
    """

    table: str
    rows: Rows
    columns: tuple[str, ...]
    texts: tuple[str, ...]


class Blanking(Frozen):
    """A source's table of which physical columns are emptied in the rows of a person, as a ``stage`` finds them.

    ``columns`` are what the stage shows of that, ``texts`` those of them that hold words.
    """

    stage: str
    rows: Rows
    columns: tuple[str, ...]
    texts: tuple[str, ...]
    told: Told


class Plan(Frozen):
    """What is done for any person of a hub; ``stays`` are the tables that know the key and lose nothing."""

    hub: str
    removals: tuple[Removal, ...]
    blankings: tuple[Blanking, ...]
    showings: tuple[Showing, ...]
    shifts: tuple[Shift, ...]
    matches: tuple[Match, ...]
    stays: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing personal is known."""
        return not (self.removals or self.blankings or self.showings)


def plan_erasure(hub: Hub, vault: Vault, lineage: Lineage) -> Plan:
    """Plan for any person of a hub."""
    removals: list[Removal] = []
    blankings: list[Blanking] = []
    shifts: list[Shift] = []
    stages = {table.name: table for table in vault.tables if isinstance(table, Stage)}
    for satellite, rows in _satellites(hub, vault):
        columns = tuple(each.name for each in satellite.columns if each.is_personal)
        texts = tuple(each.name for each in satellite.columns if each.is_personal and each.type == "varchar")
        removals.append(Removal(table=satellite.name, rows=rows, columns=columns, texts=texts))
        shifts += shifts_beside(satellite, rows, vault)
        told = told_in(stages[satellite.stage], rows.columns, vault)
        own = Rows(columns=rows.columns)
        blankings.append(Blanking(stage=satellite.stage, rows=own, columns=columns, texts=texts, told=told))
    personal = [Place(each.table, name) for each in removals for name in each.columns]
    personal += [Place(each.stage, name) for each in blankings for name in each.columns]
    return Plan(
        hub=hub.name,
        removals=tuple(removals),
        blankings=tuple(blankings),
        showings=tuple(showings(hub, frozenset(personal), vault, lineage)),
        shifts=tuple(shifts),
        matches=tuple(matches_of(hub, vault)),
        stays=tuple(_stays(hub, vault)),
    )


def _satellites(hub: Hub, vault: Vault) -> Iterator[tuple[Satellite | MultiActiveSatellite, Rows]]:
    """The satellites with personal facts: of a hub, and of what happened to those whose keys are in it."""
    links = {
        link.name: Rows(columns=columns, link=link.name, link_key=link.hash_key)
        for link, columns in links_with(hub, vault)
    }
    for table in vault.tables:
        if isinstance(table, Satellite | MultiActiveSatellite) and _is_personal(table):
            rows = Rows(columns=(table.hash_key,)) if table.parent == hub.name else links.get(table.parent)
            if rows:
                yield table, rows


def _stays(hub: Hub, vault: Vault) -> Iterator[str]:
    """The hub, the links, and what is known of either that is not personal."""
    parents = [hub.name, *(link.name for link, _ in links_with(hub, vault))]
    yield from parents
    for table in vault.tables:
        if isinstance(table, OfAParent) and table.parent in parents and not _is_personal(table):
            yield table.name


def _is_personal(table: AnyTable) -> bool:
    return any(each.is_personal for each in table.columns)
