"""What the columns of marts are made of: those of hubs, links, satellites and code lists; and those of cubes."""

from typing import assert_never

from puddingstone.tracing.cause import Cause, How, Made, Place
from puddingstone.tracing.stages import END_OF_TIME
from puddingstone.vault import (
    AsOfDimension,
    Cube,
    DailyDimension,
    Dimension,
    EventFact,
    Hierarchy,
    Lookup,
    Part,
    ProcessFact,
    Step,
    TimeSpine,
    mart_names,
    names,
)

BEGINNING_OF_TIME = "the beginning of time"
AS_TEXT = "as text"


def dimension(table: Dimension | AsOfDimension | DailyDimension) -> dict[str, Made]:
    """The key, what satellites know, what codes mean, and when it holds."""
    made = {table.public_key: _made(table.hub, table.hash_key, "transformation", AS_TEXT)}
    made |= _times(table)
    made |= {key: _made(table.hub, key) for key in table.natural_keys}
    made |= {name: _made(part.satellite, column) for part in table.parts for column, name in part.picks}
    return made | {
        name: Made(
            (*_made(lookup.table, column).of, Cause(code_of(lookup, table.parts), "join", "finds what it means"))
        )
        for lookup in table.lookups
        for column, name in lookup.picks
    }


def hierarchy(table: Hierarchy) -> dict[str, Made]:
    """The keys of both, and how far one is above the other."""
    both = (table.part, table.whole)
    made = {each.public_key: _made(table.bridge, each.column, "transformation", AS_TEXT) for each in both}
    made |= {name: _made(table.hub, key) for each in both for key, name in each.picks}
    return made | {name: _made(table.bridge, name) for name in (mart_names.STEPS, mart_names.IS_TOP)}


def event_fact(table: EventFact) -> dict[str, Made]:
    """The keys, the moment and the facts of a link."""
    step = table.step
    made = {table.public_key: _made(step.link, table.hash_key, "transformation", AS_TEXT)}
    made |= {name: _made(step.link, column, "transformation", AS_TEXT) for column, name in step.keys}
    return made | _happened(step)


def process_fact(table: ProcessFact) -> dict[str, Made]:
    """The key of the hub, of each event its moment and facts, and what is computed from them.

    Of several events that know a party, the first one's key is taken.
    """
    made = {table.public_key: _made(table.hub, table.hash_key, "transformation", AS_TEXT)}
    made |= {key: _made(table.hub, key) for key in table.natural_keys}
    for step in table.steps:
        for column, name in step.keys:
            if name != table.public_key:
                known = made.get(name, Made()).of
                made[name] = Made((*known, *_made(step.link, column, "transformation", AS_TEXT).of))
    for step in table.steps:
        made |= _happened(step)
    return made | {name: _made(part.satellite, column) for part in table.parts for column, name in part.picks}


def cube(table: Cube) -> dict[str, Made]:
    """The columns of the offered table as they are."""
    return {column.name: _made(table.of, column.name) for column in table.columns}


def time_spine(table: TimeSpine) -> dict[str, Made]:
    """The days of the calendar."""
    return {table.day: Made(otherwise=f"every day from {table.first} to {table.last}")}


def code_of(lookup: Lookup, parts: tuple[Part, ...]) -> Place:
    """Where the code is that is looked up."""
    return next(Place(part.satellite, column) for part in parts for column, name in part.picks if name == lookup.code)


def _happened(step: Step) -> dict[str, Made]:
    picked = {name: _made(step.link, column) for column, name in step.picks}
    return {step.moment: _made(step.link, names.EVENT_TIME), **picked}


def _times(table: Dimension | AsOfDimension | DailyDimension) -> dict[str, Made]:
    match table:
        case AsOfDimension():
            return _validity(table)
        case DailyDimension():
            return {names.AS_OF_DATE: _made(table.pit, names.AS_OF_DATE)}
        case Dimension():
            return {}
        case _:
            assert_never(table)


def _validity(table: AsOfDimension) -> dict[str, Made]:
    """A version begins when something is known to have changed, and ends where the next one begins."""
    changes = [Place(part.satellite, names.EVENT_TIME) for part in table.parts]
    keys = [Place(table.hub, table.hash_key), *(Place(part.satellite, table.hash_key) for part in table.parts)]
    apart = [Cause(key, "window", "tells which is the next") for key in keys]
    begins = Made(tuple(Cause(each, "identity") for each in changes), BEGINNING_OF_TIME)
    ends = [Cause(each, "transformation", "where the next one begins") for each in changes]
    current = [Cause(each, "transformation", "whether a next one begins") for each in changes]
    return {
        mart_names.VALID_FROM: begins,
        mart_names.VALID_TO: Made((*ends, *apart), END_OF_TIME),
        mart_names.IS_CURRENT: Made((*current, *apart), END_OF_TIME),
    }


def _made(table: str, column: str, how: How = "identity", said: str = "") -> Made:
    return Made((Cause(Place(table, column), how, said),))
