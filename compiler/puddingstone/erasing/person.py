"""Who is meant: an entity by its name, and one of its keys."""

import shlex
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from puddingstone.domain import Business, Entity
from puddingstone.domain.frozen import Frozen
from puddingstone.erasing import sql
from puddingstone.erasing.content import Content, Relation, Warehouse
from puddingstone.erasing.failures import ErasingError
from puddingstone.vault import Column, Hub, Vault

_READERS: Mapping[str, Callable[[str], object]] = {
    "bigint": int,
    "date": date.fromisoformat,
    "timestamp": datetime.fromisoformat,
}
_LIST = "`puddingstone explain` lists all entities"


class Person(Frozen):
    """One key of a hub; ``key`` is its hash in hexadecimal digits, ``parts`` what people know it by."""

    hub: str
    key: str
    entity: str = ""
    parts: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """The entity and the key, as the command line takes them."""
        return " ".join([self.entity, *map(shlex.quote, self.parts)])


def entity_called(name: str, business: Business) -> Entity:
    """The entity of a name or an address.

    Raises:
        ErasingError: there is none, or more than one.
    """
    found = [each for each in business.entities if each.address == name]
    found = found or [each for each in business.entities if each.name.casefold() == name.casefold()]
    if not found:
        near = get_close_matches(name, [each.name for each in business.entities], 1)
        way_out = f"did you mean {near[0]}?" if near else _LIST
        raise ErasingError("unknown-entity", f"no entity is called {name}", way_out)
    if len(found) > 1:
        places = ", ".join(each.address for each in found)
        raise ErasingError("ambiguous-entity", f"{name} may be any of {places}", "give its address")
    return found[0]


def find_person(entity: Entity, hub: Hub, key: Sequence[str], warehouse: Warehouse, content: Content) -> Person:
    """The person with a key, of as many parts as the hub has.

    Raises:
        ErasingError: that is no key of it, or nobody has it.
    """
    parts = hub.natural_keys
    if len(key) != len(parts):
        said = f"the key of {entity.name} is {', '.join(parts)}: {len(parts)}, and not {len(key)}"
        raise ErasingError("not-a-key", said, f"write: puddingstone erase {entity.name} {' '.join(parts).upper()}")
    columns = [hub.column(each) for each in parts]
    for column, value in zip(columns, key, strict=True):
        _check(column, value, entity)
    own = content.table(hub)
    same = " and ".join(sql.is_told_as(each, value) for each, value in zip(columns, key, strict=True))
    told = ", ".join(f"cast({each} as varchar) as {each}" for each in parts)
    hashed = sql.key_text(hub.hash_key, is_duckdb=content.is_duckdb)
    rows = warehouse.rows(f"select distinct {hashed} as hash_key, {told} from {own.sql} where {same}")
    exact = [row for row in rows if [row[each.lower()] for each in parts] == list(key)]
    if len({row["hash_key"] for row in rows}) > 1:
        rows = exact or rows
    if not rows:
        where = f"{own.place} has no {entity.name} {' '.join(key)}"
        raise ErasingError("unknown-key", where, "write the key as it stands in that table")
    if len({row["hash_key"] for row in rows}) > 1:
        raise ErasingError("ambiguous-key", f"{' '.join(key)} may be several in {own.place}", "write it as it is there")
    return person_in(rows[0], hub, entity.name)


def person_in(row: Mapping[str, Any], hub: Hub, entity: str = "") -> Person:
    """The person that a row tells of: ``hash_key``, and the parts of the key as texts."""
    parts = tuple(str(row[each.lower()]) for each in hub.natural_keys)
    return Person(hub=hub.name, key=row["hash_key"], entity=entity or hub.origin.rpartition(".")[2], parts=parts)


def at_the_end(link: Relation, column: str, hub: Hub, content: Content) -> str:
    """The query for persons in a hub that a ``column`` of a link has the keys of, as yet without any condition."""
    key = sql.key_text(f"hub.{hub.hash_key}", is_duckdb=content.is_duckdb)
    told = ", ".join(f"cast(hub.{each} as varchar) as {each}" for each in hub.natural_keys)
    return (
        f"select distinct {key} as hash_key, {told} from {link.sql} as link "
        f"inner join {content.table(hub).sql} as hub on link.{column} = hub.{hub.hash_key}"
    )


def hub_of(entity: Entity, business: Business, vault: Vault) -> Hub:
    """The hub that an entity's keys are in.

    Raises:
        ErasingError: it has none, as nothing is told of it.
    """
    root = business.root_of(entity.address)
    for table in vault.tables:
        if isinstance(table, Hub) and root is not None and table.origin == root.address:
            return table
    raise ErasingError("nothing-personal", f"no table holds keys of {entity.name}", _LIST)


def _check(column: Column, value: str, entity: Entity) -> None:
    try:
        _READERS.get(column.type, str)(value)
    except ValueError:
        kind = {"bigint": "a number", "date": "a day, as 2026-03-27", "timestamp": "a moment"}[column.type]
        said = f"{value} is no {column.name} of {entity.name}"
        raise ErasingError("not-a-key", said, f"{column.name} is {kind}") from None
