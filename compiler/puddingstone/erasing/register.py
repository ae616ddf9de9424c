"""Who was erased: a register of hash keys, so that nobody comes back unnoticed. It knows no personal data."""

from datetime import datetime
from typing import Any

from puddingstone.erasing import sql
from puddingstone.erasing.content import Content, Relation, Warehouse
from puddingstone.erasing.person import Person

SCHEMA = "privacy"
TABLE = "erased"


def begin_register(warehouse: Warehouse) -> None:
    """Make the register where there is none."""
    warehouse.run(f"create schema if not exists {SCHEMA}")
    warehouse.run(
        f"create table if not exists {SCHEMA}.{TABLE} "
        "(hub varchar, hash_key varchar, erased_at timestamp, erased_by varchar)"
    )


def enter(person: Person, by: str, at: datetime, warehouse: Warehouse) -> None:
    """Note that a person was erased, when (UTC), and who did it."""
    moment = sql.literal(at.strftime("%Y-%m-%d %H:%M:%S"))
    warehouse.run(
        f"insert into {SCHEMA}.{TABLE} (hub, hash_key, erased_at, erased_by) values "
        f"({sql.literal(person.hub)}, {sql.literal(person.key)}, cast({moment} as timestamp), {sql.literal(by)})"
    )


def is_register(relation: Relation) -> bool:
    """Whether this is the register itself."""
    return relation.place == f"{SCHEMA}.{TABLE}"


def entries(warehouse: Warehouse, content: Content) -> list[dict[str, Any]]:
    """Everybody in the register, each once, with the latest time."""
    if not any(is_register(each) for each in content.relations):
        return []
    query = (
        f"select hub, hash_key, max(erased_at) as erased_at from {SCHEMA}.{TABLE} "
        "group by hub, hash_key order by hub, hash_key"
    )
    return warehouse.rows(query)
