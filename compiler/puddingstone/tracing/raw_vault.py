"""What the columns of the raw vault are made of: those of stages, as they are."""

from puddingstone.tracing.cause import Cause, How, Made, Place
from puddingstone.vault import (
    EffectivitySatellite,
    Hub,
    LinkOfParties,
    MultiActiveSatellite,
    ReferenceTable,
    Satellite,
    names,
)

Plain = LinkOfParties | Satellite | MultiActiveSatellite | ReferenceTable


def hub(table: Hub) -> dict[str, Made]:
    """Each column from the stages that carry the key."""
    return {
        column.name: Made(tuple(Cause(Place(stage, column.name), "identity") for stage in table.stages))
        for column in table.columns
    }


def from_one_stage(table: Plain) -> dict[str, Made]:
    """Each column from that of its name in the stage."""
    return {column.name: _as_it_is(table.stage, column.name) for column in table.columns}


def effectivity_satellite(table: EffectivitySatellite) -> dict[str, Made]:
    """What is delivered, and, where a relationship is replaced, the moment at which the next one begins."""
    made = {column.name: _as_it_is(table.stage, column.name) for column in table.columns}
    keys = (*table.driving_keys, table.hash_key)
    begins = _each(table, "aggregation", "where the next one begins", names.EVENT_TIME, names.START, names.END)
    apart = _each(table, "window", "tells which is the next", *keys)
    when = (names.START, names.EVENT_TIME, names.END)
    late = _each(table, "window", "sets the order within a delivery", *keys, *when)
    open_ones = Cause(Place(table.stage, names.END), "conditional", "whether it is open")
    more = {
        names.START: (Cause(Place(table.stage, names.EVENT_TIME), "identity"), open_ones),
        names.END: (*begins, *apart),
        names.EVENT_TIME: (*begins, *apart),
        names.LOAD_TIME: (*_each(table, "aggregation", "when the next one was delivered", names.LOAD_TIME), *late),
    }
    return {name: Made(_once((*each.of, *more.get(name, ())))) for name, each in made.items()}


def _as_it_is(table: str, column: str) -> Made:
    return Made((Cause(Place(table, column), "identity"),))


def _each(table: EffectivitySatellite, how: How, said: str, *columns: str) -> tuple[Cause, ...]:
    return tuple(Cause(Place(table.stage, column), how, said) for column in columns)


def _once(causes: tuple[Cause, ...]) -> tuple[Cause, ...]:
    return tuple(dict.fromkeys(causes))
