"""Looking for what a person is known by, everywhere; words stay in the warehouse, and in no log of what was asked.

What to look for is put into a temporary table by SQL that only names columns. Words that are short, or that others have
too, would be found where nobody is meant: they are looked for in the rows of the person only.
"""

from collections.abc import Iterable, Iterator, Sequence

from puddingstone.domain.frozen import Frozen
from puddingstone.erasing.content import Content, Relation, Warehouse
from puddingstone.erasing.work import Affected
from puddingstone.vault import MultiActiveSatellite, Satellite, Stage, Vault
from puddingstone.warehouse import QueryError

SOUGHT = "puddingstone_sought"
_WORD, _LOWERED = "puddingstone_word", "puddingstone_lowered"
_IS_SHORT, _IS_SHARED = "puddingstone_is_short", "puddingstone_is_shared"
"""Columns of that table: no table that is searched has one of the same name."""
_ALL = "puddingstone_known"
_OTHERS = "puddingstone_others"
SHORTEST = 5
"""A word of fewer letters is found in many others."""
_AT_ONCE = 25


class Sought(Frozen):
    """How many words a person is known by: ``distinct`` ones, and those that are ``short`` or ``shared``."""

    distinct: int
    short: int
    shared: int


class Found(Frozen):
    """In how many rows of a column something is found."""

    place: str
    rows: int


def seek(affected: Sequence[Affected], vault: Vault, warehouse: Warehouse, content: Content) -> Sought:
    """Collect, in a temporary table, what persons are known by, and say how much there is."""
    own = [
        f"select trim(cast({text} as varchar)) as word from {each.relation.sql} where {each.condition}"
        for each in affected
        for text in each.texts
    ]
    _replace(_ALL, f"select distinct word from (\n{_together(own)}\n) as told where length(word) > 0", warehouse)
    others = list(_of_others(affected, vault, content))
    _replace(_OTHERS, f"select distinct lower(word) as word from (\n{_together(others)}\n) as told", warehouse)
    is_shared = "max(case when other.word is null then 0 else 1 end)"
    _replace(
        SOUGHT,
        f"select own.word as {_WORD}, lower(own.word) as {_LOWERED}, "
        f"max(case when length(own.word) < {SHORTEST} then 1 else 0 end) as {_IS_SHORT}, "
        f"{is_shared} as {_IS_SHARED} from {_ALL} as own left join {_OTHERS} as other "
        "on position(lower(own.word) in other.word) > 0 group by own.word",
        warehouse,
    )
    asked = f"select {_IS_SHORT}, {_IS_SHARED}, count(*) as words from {SOUGHT} group by {_IS_SHORT}, {_IS_SHARED}"
    counts = {(row[_IS_SHORT], row[_IS_SHARED]): int(row["words"]) for row in warehouse.rows(asked)}
    warehouse.run(f"delete from {SOUGHT} where {_IS_SHORT} = 1 or {_IS_SHARED} = 1")
    for table in (_ALL, _OTHERS):
        warehouse.run(f"drop table {table}")
    return Sought(
        distinct=counts.get((0, 0), 0),
        short=counts.get((1, 0), 0) + counts.get((1, 1), 0),
        shared=counts.get((0, 1), 0),
    )


def words(warehouse: Warehouse) -> tuple[bytes, ...]:
    """The distinct words themselves, to look for in a file: they are never shown."""
    return tuple(str(row[_WORD]).encode() for row in warehouse.rows(f"select {_WORD} from {SOUGHT}"))


def search(warehouse: Warehouse, relations: Iterable[Relation]) -> tuple[tuple[Found, ...], tuple[str, ...]]:
    """Where any of the words is, in every column that may hold words, and what could not be asked."""
    asked = [each for each in relations if each.texts]
    hits: list[Relation] = []
    refused: list[str] = []
    for start in range(0, len(asked), _AT_ONCE):
        batch = asked[start : start + _AT_ONCE]
        try:
            hits += _hit(batch, warehouse)
        except QueryError:
            for each in batch:
                try:
                    hits += _hit([each], warehouse)
                except QueryError:
                    refused.append(each.place)
    return tuple(found for relation in hits for found in _by_column(relation, warehouse)), tuple(refused)


def shows_one_of(relation: Relation, columns: Iterable[str]) -> str:
    """Whether a row of a table, beside a word in ``sought``, holds that word."""
    held = (f"position(sought.{_LOWERED} in lower(cast({relation.column(each)} as varchar))) > 0" for each in columns)
    return " or ".join(held)


def _hit(asked: Sequence[Relation], warehouse: Warehouse) -> list[Relation]:
    """Those of some relations in which there is anything, asked of all at once."""
    queries = [
        f"select {number} as place, count(*) as found from {each.sql} as held "
        f"inner join {SOUGHT} as sought on {shows_one_of(each, each.texts)}"
        for number, each in enumerate(asked)
    ]
    rows = warehouse.rows("\nunion all\n".join(queries))
    return [asked[number] for number in sorted(int(row["place"]) for row in rows if row["found"])]


def _by_column(relation: Relation, warehouse: Warehouse) -> Iterator[Found]:
    for column in relation.texts:
        query = (
            f"select count(*) as found from {relation.sql} as held "
            f"inner join {SOUGHT} as sought on {shows_one_of(relation, [column])}"
        )
        rows = int(warehouse.rows(query)[0]["found"])
        if rows:
            yield Found(place=f"{relation.place}.{column.lower()}", rows=rows)


def _of_others(affected: Sequence[Affected], vault: Vault, content: Content) -> Iterator[str]:
    """The personal words of everybody else: in satellites and stages, the latter also for what has no key."""
    own: dict[str, list[str]] = {}
    for each in affected:
        own.setdefault(each.relation.sql, []).append(f"({each.condition})")
    for table in vault.tables:
        relation = content.find(table) if isinstance(table, Stage | Satellite | MultiActiveSatellite) else None
        if relation is None:
            continue
        mine = " or ".join(own.get(relation.sql, ["1 = 0"]))
        for column in table.columns:
            if column.is_personal and column.type == "varchar":
                word = f"cast({relation.column(column.name)} as varchar)"
                said = f"not coalesce({mine}, false) and {word} is not null"
                yield f"select {word} as word from {relation.sql} where {said}"


def _replace(table: str, query: str, warehouse: Warehouse) -> None:
    warehouse.run(f"create or replace temporary table {table} as {query}")


def _together(queries: Sequence[str]) -> str:
    return "\nunion all\n".join(queries or ["select cast(null as varchar) as word where 1 = 0"])
