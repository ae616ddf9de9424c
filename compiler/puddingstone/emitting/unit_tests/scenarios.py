"""What every kind of table has to do with a first load, with nothing new, and with a change."""

from collections.abc import Iterator

from puddingstone.emitting.moments import END_OF_TIME
from puddingstone.emitting.unit_tests.samples import Row, moment, sample
from puddingstone.emitting.unit_tests.test import Scenario
from puddingstone.vault import (
    AnyTable,
    EffectivitySatellite,
    Hub,
    LinkOfParties,
    MultiActiveSatellite,
    ReferenceTable,
    Satellite,
    names,
)

_FIRST = "A first load inserts what is staged."
_NOTHING = "What is there already is not inserted again, whenever it is delivered."


def scenarios(table: AnyTable) -> Iterator[Scenario]:
    """The scenarios of one table; none for staging and marts."""
    match table:
        case Hub() | LinkOfParties() | ReferenceTable():
            yield from _known_once(table)
        case Satellite():
            yield from _versions(table, "Facts that changed are a new version.", version=2)
        case MultiActiveSatellite():
            yield from _versions(table, "A set that changed in any member is inserted whole.", version=2)
        case EffectivitySatellite():
            yield from _effectivity(table)
        case _:
            return


def _known_once(table: AnyTable) -> Iterator[Scenario]:
    first, again, other = _row(table, 1, day=1), _row(table, 1, day=2), _row(table, 2, day=2)
    yield Scenario("first_load", _FIRST, (first,), None, (first,))
    yield Scenario("nothing_new", _NOTHING, (again,), (first,), ())
    yield Scenario("change", "What is not there yet is inserted.", (again, other), (first,), (other,))


def _versions(table: Satellite | MultiActiveSatellite, change: str, *, version: int) -> Iterator[Scenario]:
    first, again = _row(table, 1, day=1), _row(table, 1, day=2)
    changed = {**again, table.hashdiff: sample(table.column(table.hashdiff), version)}
    changed |= {name: sample(table.column(name), version) for name in table.payload}
    yield Scenario("first_load", _FIRST, (first,), None, (first,))
    yield Scenario("nothing_new", _NOTHING, (again,), (first,), ())
    yield Scenario("change", change, (changed,), (first,), (changed,))


def _effectivity(table: EffectivitySatellite) -> Iterator[Scenario]:
    held, again, replaced = _holds(table, 1, day=1), _holds(table, 1, day=2), _holds(table, 2, day=2)
    closed = {**held, names.END: moment(2), names.EVENT_TIME: moment(2), names.LOAD_TIME: moment(2)}
    yield Scenario("first_load", _FIRST, (held,), None, (held,))
    yield Scenario("nothing_new", _NOTHING, (again,), (held,), ())
    yield Scenario("change", "What is replaced is closed.", (replaced,), (held,), (replaced, closed))


def _holds(table: EffectivitySatellite, number: int, *, day: int) -> Row:
    """A relationship of the same driving key with another party for each number."""
    row = {**_row(table, number, day=day), names.START: moment(day), names.END: END_OF_TIME}
    return row | {key: sample(table.column(key), 1) for key in table.driving_keys}


def _row(table: AnyTable, number: int, *, day: int) -> Row:
    loaded = {names.LOAD_TIME: moment(day), names.EVENT_TIME: moment(day), names.RECORD_SOURCE: "'unit test'"}
    row = {column.name: sample(column, number) for column in table.columns}
    return {name: loaded.get(name, value) for name, value in row.items()}
