"""A plan for certain persons in a certain warehouse: which rows of which tables, and what becomes of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.erasing import sql
from puddingstone.erasing.content import Content, Relation, Warehouse
from puddingstone.erasing.order import bring_to_time, moved
from puddingstone.erasing.person import Person
from puddingstone.erasing.plan import Blanking, Plan
from puddingstone.erasing.rows import Rows
from puddingstone.erasing.shown import Showing
from puddingstone.vault import AnyTable, Hub, Vault, names

Fate = Literal["deleted", "emptied", "follows", "to rebuild", "not ours"]


class Affected(Frozen):
    """The rows of a table that ``condition`` finds: what becomes of them, and the columns that are personal.

    Rows are deleted, or ``columns`` emptied; a view follows what it is made of; what has no key of a person is rebuilt
    by dbt; what a source shows in a view is not ours. Words to look for are in ``texts``.
    """

    fate: Fate
    relation: Relation
    condition: str
    columns: tuple[str, ...]
    texts: tuple[str, ...] = ()

    @property
    def shows(self) -> str:
        """Whether a row of the person says something personal."""
        said = sql.any_of(f"{each} is not null" for each in self.columns)
        return f"({self.condition}) and ({said})"


class Surveyor:
    """Finds the rows of persons in a warehouse."""

    def __init__(self, vault: Vault, warehouse: Warehouse, content: Content) -> None:
        self._tables: dict[str, AnyTable] = {table.name: table for table in vault.tables}
        self._systems = {system.name: system for system in vault.sources}
        self._warehouse = warehouse
        self._content = content

    def of(self, persons: Sequence[tuple[Person, Plan]]) -> tuple[Affected, ...]:
        """What becomes of the rows of all persons; those of one table and fate are found together."""
        found: dict[tuple[str, str, tuple[str, ...]], Affected] = {}
        for person, plan in persons:
            for each in self._of(person, plan):
                key = (each.fate, each.relation.sql, each.columns)
                before = found.get(key)
                conditions = [*([before.condition] if before else []), each.condition]
                found[key] = each.model_copy(update={"condition": sql.any_of(conditions)})
        return tuple(found.values())

    def shifts_of(self, persons: Sequence[tuple[Person, Plan]]) -> Iterator[str]:
        """The SQL that brings versions to the times at which stages tell of them once the sources are emptied."""
        for person, plan in persons:
            for shift in plan.shifts:
                own, stage = self._at(shift.table).sql, self._at(shift.stage).sql
                query = moved(shift, own, stage, self._condition(shift.rows, person))
                for pit in shift.pits:
                    pointer = names.pointer(shift.table, names.LOAD_TIME)
                    yield bring_to_time(shift, self._at(pit).sql, pointer, query)
                yield bring_to_time(shift, own, names.LOAD_TIME, query)

    def _of(self, person: Person, plan: Plan) -> Iterator[Affected]:
        for removal in plan.removals:
            relation = self._at(removal.table)
            condition = self._condition(removal.rows, person)
            yield _affected("deleted", relation, condition, removal.columns, removal.texts)
        for blanking in plan.blankings:
            condition = self._condition(blanking.rows, person)
            yield _affected("follows", self._at(blanking.stage), condition, blanking.columns, blanking.texts)
            if blanking.told.columns:
                yield self._in_source(blanking, person)
        for showing in plan.showings:
            yield from self._shown(showing, person)

    def _in_source(self, blanking: Blanking, person: Person) -> Affected:
        told = blanking.told
        relation = self._content.source(self._systems[told.source], told.table)
        conditions = sql.any_of(self._told(blanking, person)) or "1 = 0"
        where = f"({told.where}\n) and ({conditions})" if told.where else conditions
        texts = tuple(each for each in told.columns if each not in told.typed)
        fate: Fate = "not ours" if relation.is_view else "emptied"
        return _affected(fate, relation, where, told.columns, texts)

    def _told(self, blanking: Blanking, person: Person) -> Iterator[str]:
        """How a source tells the keys of a person, as its stage understood them."""
        stage = self._at(blanking.stage)
        for column, words in blanking.told.keys:
            told = ", ".join(f"cast({word} as varchar) as {word}" for word, _ in words)
            who = self._condition(Rows(columns=(column,)), person)
            for row in self._warehouse.rows(f"select distinct {told} from {stage.sql} where {who}"):
                said = ((expression, row[word.lower()]) for word, expression in words)
                yield " and ".join(
                    f"cast({expression} as varchar) = {sql.literal(value)}" for expression, value in said
                )

    def _shown(self, showing: Showing, person: Person) -> Iterator[Affected]:
        relation = self._content.find(self._tables[showing.table])
        if relation is None:
            return
        text = [name for name, form in showing.keys if form == "text"]
        hashes = tuple(name for name, form in showing.keys if form == "hash")
        conditions = [f"{name} = {sql.literal(person.key)}" for name in text]
        conditions += [self._condition(Rows(columns=hashes), person)] if hashes else []
        fate: Fate = "follows" if relation.is_view else "emptied" if conditions else "to rebuild"
        yield _affected(fate, relation, sql.any_of(conditions) or "1 = 0", showing.columns)

    def _condition(self, rows: Rows, person: Person) -> str:
        hub = self._tables[person.hub]
        if not isinstance(hub, Hub):
            raise TypeError(person.hub)
        own = sql.key_text(hub.hash_key, is_duckdb=self._content.is_duckdb)
        who = f"select {hub.hash_key} from {self._content.table(hub).sql} where {own} = {sql.literal(person.key)}"
        condition = sql.any_of(f"{column} in ({who})" for column in rows.columns)
        if not rows.link:
            return condition
        return f"{rows.link_key} in (select {rows.link_key} from {self._at(rows.link).sql} where {condition})"

    def _at(self, table: str) -> Relation:
        return self._content.table(self._tables[table])


def _affected(
    fate: Fate, relation: Relation, condition: str, columns: Iterable[str], texts: Iterable[str] = ()
) -> Affected:
    return Affected(
        fate=fate,
        relation=relation,
        condition=condition,
        columns=tuple(relation.column(each) for each in columns),
        texts=tuple(relation.column(each) for each in texts),
    )
