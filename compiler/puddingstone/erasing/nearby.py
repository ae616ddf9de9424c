"""What a person dealt with may say who they are, too: a name that was left with a booking, say.

Nobody can know whose name that is, so it is only told; it is erased by the key of that thing.
"""

from collections.abc import Iterator, Mapping

from puddingstone.erasing import sql
from puddingstone.erasing.content import Content, Warehouse
from puddingstone.erasing.person import Person, person_in
from puddingstone.erasing.plan import Plan
from puddingstone.erasing.rows import links_with
from puddingstone.vault import AnyTable, Hub, LinkOfParties, Vault


def nearby(
    person: Person, plans: Mapping[str, Plan], vault: Vault, warehouse: Warehouse, content: Content
) -> Iterator[Person]:
    """The things that a person met in some event or relationship, and of which something personal is known."""
    tables: dict[str, AnyTable] = {table.name: table for table in vault.tables}
    own = tables[person.hub]
    if not isinstance(own, Hub):
        return
    found: dict[tuple[str, str], Person] = {}
    matched = {match.link for match in plans[person.hub].matches}
    for link, columns in links_with(own, vault):
        for other in link.foreign_keys if link.name not in matched else ():
            hub = tables[other.hub]
            if isinstance(hub, Hub) and other.hub != person.hub and plans[other.hub].removals:
                for each in _met(person, link, columns, other.column, hub, warehouse, content):
                    found.setdefault((each.hub, each.key), each)
    yield from found.values()


def _met(  # noqa: PLR0913, PLR0917 - one for each end of a link
    person: Person,
    link: LinkOfParties,
    columns: tuple[str, ...],
    other: str,
    hub: Hub,
    warehouse: Warehouse,
    content: Content,
) -> Iterator[Person]:
    key = sql.key_text(f"hub.{hub.hash_key}", is_duckdb=content.is_duckdb)
    is_theirs = sql.any_of(
        f"{sql.key_text(f'link.{each}', is_duckdb=content.is_duckdb)} = {sql.literal(person.key)}" for each in columns
    )
    told = ", ".join(f"cast(hub.{each} as varchar) as {each}" for each in hub.natural_keys)
    query = (
        f"select distinct {key} as hash_key, {told} from {content.table(link).sql} as link "
        f"inner join {content.table(hub).sql} as hub on link.{other} = hub.{hub.hash_key} "
        f"where {is_theirs} order by hash_key"
    )
    for row in warehouse.rows(query):
        yield person_in(row, hub)
