"""Composites: parts in one shape, one upon the other or side by side."""

from collections.abc import Iterable, Iterator

from puddingstone.emitting.models.composed_columns import composed, is_counted, key_of
from puddingstone.emitting.models.select import listed, with_ctes
from puddingstone.vault import ComposedPart, FinerTable, JoinedFact, StackedFact
from puddingstone.vault.composites import KNOWN, NOBODY, PART, PART_KEY, STACKED


def stacked_fact(table: StackedFact) -> str:
    """One row for each row of each part."""
    facts = [column.name for column in table.columns[3:]]
    ctes = [*_finer(table.parts), *(_stacked_part(part, facts) for part in table.parts)]
    columns = [f"{PART} || ':' || {PART_KEY} as {table.public_key}", PART, PART_KEY, *facts]
    stacked = "\n    union all\n".join(f"    select * from {part.alias}" for part in table.parts)
    ctes.append(f"{STACKED} as (\n{stacked}\n)")
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", f"from {STACKED}"])


def joined_fact(table: JoinedFact) -> str:
    """One row for each entity that some part knows of; what is told of none is in a row of its own."""
    key = table.public_key
    ctes = [*_finer(table.parts), *(_joined_part(part) for part in table.parts), _keys(table)]
    columns = [
        f"{KNOWN}.{key}",
        *(
            f"{part.alias}.{key} is not null as {column.name}"
            for part, column in zip(table.parts, table.columns[1:], strict=False)
        ),
        *(_side_by_side(column.name, table) for column in table.columns[1 + len(table.parts) :]),
    ]
    joins = [f"left join {part.alias}\n    on {KNOWN}.{key} = {part.alias}.{key}" for part in table.parts]
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", f"from {KNOWN}", *joins])


def _stacked_part(part: ComposedPart, facts: Iterable[str]) -> str:
    said = {column.name: column for column in part.columns}
    columns = [
        f"'{part.name}' as {PART}",
        f"{part.table}.{part.key} as {PART_KEY}",
        *(composed(said[name]) for name in facts),
    ]
    return f"{part.alias} as (\n    select\n{listed(columns, 8)}\n    {_from(part)}\n)"


def _joined_part(part: ComposedPart) -> str:
    known = f"coalesce({part.table}.{part.key}, '{NOBODY}')" if part.is_finer else f"{part.table}.{part.key}"
    columns = [f"{known} as {part.key}" if part.is_finer else known, *(composed(each) for each in part.columns)]
    rest = f"\n    group by {known}" if part.is_finer else ""
    return f"{part.alias} as (\n    select\n{listed(columns, 8)}\n    {_from(part)}{rest}\n)"


def _keys(table: JoinedFact) -> str:
    selects = "\n    union\n".join(f"    select {table.public_key} from {part.alias}" for part in table.parts)
    return f"{KNOWN} as (\n{selects}\n)"


def _side_by_side(name: str, table: JoinedFact) -> str:
    """What the first part says that knows it; a total of nothing is 0."""
    tellers = [(part, column) for part in table.parts for column in part.columns if column.name == name]
    places = [f"{part.alias}.{name}" for part, _ in tellers]
    if all(is_counted(column) for _, column in tellers):
        return f"coalesce({', '.join(places)}, 0) as {name}"
    return places[0] if len(places) == 1 else f"coalesce({', '.join(places)}) as {name}"


def _from(part: ComposedPart) -> str:
    """The part's table, with those who take part, what is rolled up, and who is the same."""
    joins = [
        f"left join {_ref(each.table, each.version)} as {each.alias}\n"
        f"        on {part.table}.{each.column} = {each.alias}.{each.key}"
        for each in part.parties
    ]
    joins += [
        f"left join {each.alias}\n        on {part.table}.{part.key} = {each.alias}.{each.key}" for each in part.finer
    ]
    for column in part.columns:
        if column.matched and column.terms:
            joins.append(
                f'left join {{{{ ref("{column.matched}") }}}} as {column.matched_alias}\n'
                f"        on {key_of(column)} = {column.matched_alias}.matched_key"
            )
    return "\n    ".join([f"from {_ref(part.table, part.version)} as {part.table}", *joins])


def _finer(parts: Iterable[ComposedPart]) -> Iterator[str]:
    for part in parts:
        yield from (_rolled_up(each) for each in part.finer)


def _rolled_up(table: FinerTable) -> str:
    functions = {"total": "sum({})", "how_many": "count(*)", "earliest": "min({})", "latest": "max({})"}
    columns = [table.key, *(f"{functions[how].format(column)} as {name}" for column, how, name in table.rolled_up)]
    return (
        f"{table.alias} as (\n    select\n{listed(columns, 8)}\n    from {_ref(table.table, table.version)}\n"
        f"    group by {table.key}\n)"
    )


def _ref(table: str, version: int) -> str:
    return f'{{{{ ref("{table}", v={version}) }}}}'
