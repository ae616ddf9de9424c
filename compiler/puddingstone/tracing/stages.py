"""What the columns of stages are made of: expressions over a source's table, and hashes over those."""

from collections.abc import Iterable

from puddingstone.tracing.cause import Cause, How, Made, Place, along
from puddingstone.tracing.expressions import columns_in
from puddingstone.vault import Derived, Hashed, PartyStage, Stage, names

END_OF_TIME = "the end of time"


def stage(table: Stage) -> dict[str, Made]:
    """Casts of what the source delivers, hashes over casts, and the moments of the delivery and of the world."""
    made = {each.name: _derived(each, table) for each in table.derived}
    loaded = _expression(table.load_time, f"{table.load_time} as timestamp", "", table)
    made[names.EVENT_TIME] = made[names.START] = _event_time(table, loaded)
    made[names.END] = Made(otherwise=END_OF_TIME)
    made[names.RECORD_SOURCE] = Made(otherwise=f"'{table.source}.{table.source_table}'")
    made |= {each.name: _hashed(each, made, table) for each in table.hashed}
    made[names.LOAD_TIME] = _in_order(loaded, made, table)
    return {column.name: made[column.name] for column in table.columns}


def party_stage(table: PartyStage) -> dict[str, Made]:
    """The columns of the happening's stage under other names."""
    renamed = {new: old for old, new in table.renames}
    return {
        column.name: Made((Cause(Place(table.stage, renamed.get(column.name, column.name)), "identity"),))
        for column in table.columns
    }


def named_in(sql: str, table: Stage, said: str = "", word: str = "") -> tuple[Cause, ...] | None:
    """The source's columns that an expression names; ``None`` if it cannot be read."""
    found = columns_in(sql, table.source_table)
    if found is None:
        return None
    source = f"{table.source}.{table.source_table}"
    return tuple(Cause(Place(source, each.column), each.how, said, word) for each in found)


def _derived(each: Derived, table: Stage) -> Made:
    return _expression(
        each.expression, f"{each.expression.strip()} as {each.type}", table.column(each.name).origin, table
    )


def _expression(sql: str, said: str, word: str, table: Stage) -> Made:
    causes = named_in(sql, table, said, word)
    if causes is None:
        return Made(otherwise=f"SQL that cannot be read: {sql.strip()}")
    return Made(causes, "" if causes else sql.strip())


def _event_time(table: Stage, loaded: Made) -> Made:
    """When it became true; where a source may leave that out, the load time stands in."""
    if not table.event_time:
        return loaded
    happened = _expression(table.event_time, f"{table.event_time} as timestamp", _moment(table), table)
    return happened if table.is_event else _together((happened, loaded))


def _moment(table: Stage) -> str:
    """The word of the model that is read from where the event time is."""
    words = [each.name for each in table.derived if each.expression == table.event_time]
    return table.column(words[0]).origin if words else ""


def _hashed(each: Hashed, made: dict[str, Made], table: Stage) -> Made:
    text_of = {text.name: text.of for text in table.texts}
    columns = [text_of.get(name, name) for name in each.columns]
    return through("hash", f"hash of {', '.join(columns)}", (made[name] for name in columns))


def _in_order(loaded: Made, made: dict[str, Made], table: Stage) -> Made:
    """Versions of a key that come in one delivery are told apart by their load time, in an order that columns give."""
    if table.order is None:
        return loaded
    order = through(
        "window", "sets the order within a delivery", (made[name] for name in (table.order.key, *table.order.by))
    )
    return _together((loaded, order))


def through(how: How, said: str, made: Iterable[Made]) -> Made:
    """What comes of several columns by one step more."""
    every = _together(made)
    causes = (each._replace(how=along(how, each.how), said=said) for each in every.of)
    return Made(tuple(dict.fromkeys(causes)), every.otherwise)


def _together(made: Iterable[Made]) -> Made:
    parts = list(made)
    causes = dict.fromkeys(cause for each in parts for cause in each.of)
    return Made(tuple(causes), ", ".join(dict.fromkeys(each.otherwise for each in parts if each.otherwise)))
