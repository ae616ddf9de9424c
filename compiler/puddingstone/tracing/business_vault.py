"""What the columns of the business vault are made of: formulas over what was told, days, and versions of those days."""

from collections.abc import Iterable

from puddingstone.tracing.cause import Cause, Made, Place
from puddingstone.tracing.expressions import columns_in
from puddingstone.tracing.marts import BEGINNING_OF_TIME
from puddingstone.tracing.stages import through
from puddingstone.vault import AsOfDates, Bridge, ComputedView, Derived, PointInTime, mart_names, names


def computed_view(table: ComputedView) -> dict[str, Made]:
    """Formulas over the words for keys, events and details, from the last moment at which one of these changed."""
    words = _words(table)
    facts = {each.name: _fact(each, words) for each in table.facts}
    changed = tuple(Place(each.table, names.EVENT_TIME) for each in table.inputs)
    said = f"hash of {', '.join(facts)}"
    return {
        table.hash_key: _as_it_is(table.hub, table.hash_key),
        table.hashdiff.name: through("hash", said, facts.values()),
        **facts,
        names.EVENT_TIME: _latest(changed),
        names.LOAD_TIME: Made(tuple(Cause(Place(each.table, names.LOAD_TIME), "identity") for each in table.inputs)),
        names.RECORD_SOURCE: Made(otherwise=f"'{names.COMPUTED}'"),
    }


def as_of_dates(table: AsOfDates) -> dict[str, Made]:
    """Every day from the first load to the latest."""
    said = "every day from the first to the latest"
    loads = tuple(Cause(Place(each, names.LOAD_TIME), "aggregation", said) for each in table.tables)
    return {names.AS_OF_DATE: Made(loads)}


def point_in_time(table: PointInTime) -> dict[str, Made]:
    """The key, the day, and the times of the version of each satellite that held."""
    pointers = {
        names.pointer(satellite, time): _as_it_is(satellite, time)
        for satellite in table.satellites
        for time in (names.LOAD_TIME, names.EVENT_TIME)
    }
    return {
        table.hash_key: _as_it_is(table.hub, table.hash_key),
        names.AS_OF_DATE: _as_it_is(table.dates, names.AS_OF_DATE),
        **pointers,
    }


def bridge(table: Bridge) -> dict[str, Made]:
    """The key of a part, that of itself or of a whole above it, and how far up that is."""
    above = Cause(Place(table.satellite, table.whole), "identity")
    of_nothing = Cause(Place(table.satellite, table.part), "transformation", "whether it is part of nothing")
    return {
        table.part: _as_it_is(table.hub, table.hash_key),
        table.whole: Made((*_as_it_is(table.hub, table.hash_key).of, above)),
        mart_names.STEPS: Made(otherwise="counted from the part up to the whole"),
        mart_names.IS_TOP: Made((of_nothing,)),
    }


def _words(table: ComputedView) -> dict[str, Place]:
    """Where the words are that formulas use, by the word in small letters."""
    words = {key: Place(table.hub, key) for key in table.natural_keys}
    for each in table.inputs:
        words |= {each.moment: Place(each.table, names.EVENT_TIME)} if each.moment else {}
        words |= {word: Place(each.table, column) for column, word in each.picks}
    return {word.casefold(): place for word, place in words.items()}


def _fact(fact: Derived, words: dict[str, Place]) -> Made:
    sql = fact.expression.strip()
    found = columns_in(fact.expression, "inputs")
    if found is None:
        return Made(otherwise=f"SQL that cannot be read: {sql}")
    named = [(words[each.column.casefold()], each.how) for each in found if each.column.casefold() in words]
    causes = tuple(Cause(place, how, f"{sql} as {fact.type}") for place, how in named)
    return Made(causes, "" if causes else sql)


def _latest(changed: Iterable[Place]) -> Made:
    """When the last of several became true, of which one may not have happened yet."""
    places = tuple(changed)
    if len(places) == 1:
        return Made((Cause(places[0], "identity"),))
    return Made(tuple(Cause(each, "transformation", "the latest") for each in places), BEGINNING_OF_TIME)


def _as_it_is(table: str, column: str) -> Made:
    return Made((Cause(Place(table, column), "identity"),))
