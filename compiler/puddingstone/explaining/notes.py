"""From a note of a board to what became of it: the model, the vault, the columns of products; and back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from puddingstone.domain import Became, Business, NoteOnBoard
from puddingstone.explaining.kinds import called, in_order_of_flow
from puddingstone.explaining.layout import aligned, head, labelled, together
from puddingstone.explaining.places import Places
from puddingstone.explaining.promises import promises_behind
from puddingstone.explaining.words import words
from puddingstone.tracing import Lineage, Place
from puddingstone.vault import AnyTable, Offered, Vault

Notes: TypeAlias = Sequence[NoteOnBoard]
PREFIX = "note:"
_PLACED = ("outcome", "question", "idea", "source", "product")


@dataclass(frozen=True)
class Way:
    """The way of a note: what it became that is still in the model, and what is not there any more."""

    here: tuple[Became, ...]
    gone: tuple[Became, ...]
    tables: tuple[AnyTable, ...]
    columns: tuple[Place, ...]


def way_of(each: NoteOnBoard, business: Business, vault: Vault, lineage: Lineage) -> Way:
    """Follow a note forward, through the model as it is now."""
    known = {word.address for word in words(business)}
    here = tuple(made for made in each.note.became if _is_there(made, known))
    addresses = [made.address for made in here if made.role not in ("outcome", "question", "idea")]
    tables = [table for table in vault.tables if any(_within(table.origin, address) for address in addresses)]
    columns = [
        place
        for table in vault.tables
        if isinstance(table, Offered)
        for column in table.columns
        for place in [Place(table.name, column.name)]
        if any(_within(word, address) for word in (column.origin, *lineage.words(place)) for address in addresses)
    ]
    gone = tuple(made for made in each.note.became if made not in here)
    return Way(here, gone, tuple(in_order_of_flow(tables)), tuple(columns))


def notes_of(address: str, notes: Notes) -> Iterator[tuple[str, str]]:
    """The notes that a word of the model was on a board, and where."""
    for each in notes:
        if any(made.address == address for made in each.note.became):
            yield f'"{each.note.text}"', _where(each)


def notes_behind(origins: Iterable[str], notes: Notes) -> list[tuple[str, str]]:
    """The notes of what words are part of: those of the word itself, else of what is around it."""
    found: dict[tuple[str, str], None] = {}
    for origin in origins:
        address = origin
        while address and not any(True for _ in notes_of(address, notes)):
            address = address.rpartition(".")[0]
        found |= dict.fromkeys(notes_of(address, notes))
    return list(found)


def explain_note(name: str, business: Business, vault: Vault, lineage: Lineage, places: Places) -> Iterator[str]:
    """What became of the notes with an id or a text."""
    wanted = name.removeprefix(PREFIX).strip().casefold()
    for each in places.notes:
        if wanted not in (each.note.id.casefold(), each.note.text.casefold()):
            continue
        way = way_of(each, business, vault, lineage)
        yield together(
            head(f'"{each.note.text}"', _where(each), ""),
            labelled("became", aligned((places.of(made.address), made.role) for made in way.here)),
            labelled("is no longer in the model", aligned((made.address, made.role) for made in way.gone)),
            labelled("is in the tables", aligned((t.name, f"{called(t)} in {t.schema_name}") for t in way.tables)),
            labelled("is in the columns of products", (str(place) for place in way.columns)),
            labelled("is promised of it", promises_behind(tables_of(way.columns, vault))),
        )


def tables_of(columns: Sequence[Place], vault: Vault) -> list[AnyTable]:
    """The tables that columns are of."""
    wanted = {place.table for place in columns}
    return [table for table in vault.tables if table.name in wanted]


def _is_there(made: Became, known: set[str]) -> bool:
    """Whether the model still has it; outcomes and ideas are found by the context that has them."""
    if made.role == "outcome":
        event, _, follower = made.address.rpartition(".")
        home = event.partition(".outcomes.")[0]
        last = {address.rpartition(".")[2] for address in known}
        return home in known and {event.rpartition(".")[2], follower} <= last
    return made.address in known or (made.role in _PLACED and made.address.rpartition(".")[0] in known)


def _where(each: NoteOnBoard) -> str:
    place = f", {each.note.place}" if each.note.place else ""
    group = f" of {each.note.group}" if each.note.group else ""
    return f"{each.note.kind}{group}, {each.board}{place}"


def _within(origin: str, address: str) -> bool:
    return origin == address or origin.startswith(f"{address}.")
