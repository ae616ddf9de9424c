"""Finding the same person under other keys, and of what they dealt with what may say more of them."""

from collections.abc import Iterator, Mapping

from puddingstone.erasing import sql
from puddingstone.erasing.content import Content, Warehouse
from puddingstone.erasing.matches import Match
from puddingstone.erasing.person import Person, at_the_end, person_in
from puddingstone.erasing.plan import Plan
from puddingstone.vault import AnyTable, Hub, Vault, names
from puddingstone.vault.composites import IS_SAME


class Matcher:
    """Follows same-as links from key to key, as long as there are new ones."""

    def __init__(self, vault: Vault, warehouse: Warehouse, content: Content) -> None:
        self._tables: dict[str, AnyTable] = {table.name: table for table in vault.tables}
        self._warehouse = warehouse
        self._content = content

    def same_as(self, person: Person, plans: Mapping[str, Plan]) -> tuple[Person, ...]:
        """All other keys that stand for a person, by matches that hold; ``plans`` are those of all hubs."""
        found: dict[tuple[str, str], Person] = {(person.hub, person.key): person}
        waiting = [person]
        while waiting:
            each = waiting.pop()
            for match in plans[each.hub].matches:
                for other in self._matched(each, match):
                    if (other.hub, other.key) not in found:
                        found[other.hub, other.key] = other
                        waiting.append(other)
        return tuple(found.values())[1:]

    def _matched(self, person: Person, match: Match) -> Iterator[Person]:
        link = self._content.table(self._tables[match.link])
        hub = self._tables[match.hub]
        if not isinstance(hub, Hub):
            return
        own = sql.key_text(f"link.{match.own}", is_duckdb=self._content.is_duckdb)
        ends = at_the_end(link, match.other, hub, self._content)
        query = f"{ends}{self._holds(match)} where {own} = {sql.literal(person.key)} order by hash_key"
        for row in self._warehouse.rows(query):
            yield person_in(row, hub)

    def _holds(self, match: Match) -> str:
        """The join with what was said last of a match, where that may be that it is none."""
        if not match.satellite:
            return ""
        said = self._content.table(self._tables[match.satellite]).sql
        key, loaded = match.link_key, names.LOAD_TIME
        latest = f"select {key}, max({loaded}) as {loaded} from {said} group by {key}"
        return (
            f" inner join {said} as said on link.{key} = said.{key} and said.{IS_SAME}"
            f" inner join ({latest}) as latest on said.{key} = latest.{key} and said.{loaded} = latest.{loaded}"
        )
