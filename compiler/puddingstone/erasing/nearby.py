"""What a person dealt with may say who they are, too: a name that was left with a booking, say.

Nobody can know whose name that is, so it is only told; it is erased by the key of that thing.
"""

from collections.abc import Iterator, Mapping

from puddingstone.erasing import sql
from puddingstone.erasing.content import Content, Warehouse
from puddingstone.erasing.person import Person, at_the_end, person_in
from puddingstone.erasing.plan import Plan
from puddingstone.erasing.rows import links_with
from puddingstone.vault import AnyTable, Hub, Vault


def nearby(
    person: Person, plans: Mapping[str, Plan], vault: Vault, warehouse: Warehouse, content: Content
) -> Iterator[Person]:
    """The things that a person met in some event or relationship, and of which something personal is known.

    Each is told as often as there are ways to it.
    """
    tables: dict[str, AnyTable] = {table.name: table for table in vault.tables}
    own = tables[person.hub]
    if not isinstance(own, Hub):
        return
    matched = {match.link for match in plans[person.hub].matches}
    for link, columns in links_with(own, vault):
        keys = (sql.key_text(f"link.{each}", is_duckdb=content.is_duckdb) for each in columns)
        is_theirs = sql.any_of(f"{key} = {sql.literal(person.key)}" for key in keys)
        for other in link.foreign_keys if link.name not in matched else ():
            hub = tables[other.hub]
            if isinstance(hub, Hub) and other.hub != person.hub and plans[other.hub].removals:
                ends = at_the_end(content.table(link), other.column, hub, content)
                for row in warehouse.rows(f"{ends} where {is_theirs} order by hash_key"):
                    yield person_in(row, hub)
