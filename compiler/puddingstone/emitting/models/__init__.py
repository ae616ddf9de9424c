"""The SQL of every kind of table: one emitter each."""

from typing import assert_never

from puddingstone.emitting.models.as_of_dimension import as_of_dimension
from puddingstone.emitting.models.cube import cube, time_spine
from puddingstone.emitting.models.dimension import dimension
from puddingstone.emitting.models.facts import event_fact, process_fact
from puddingstone.emitting.models.raw_vault import (
    effectivity_satellite,
    hub,
    link,
    multi_active_satellite,
    non_historised_link,
    reference_table,
    satellite,
)
from puddingstone.emitting.models.stage import party_stage, stage
from puddingstone.vault import (
    AnyTable,
    AsOfDimension,
    Cube,
    Dimension,
    EffectivitySatellite,
    EventFact,
    Hub,
    Link,
    MultiActiveSatellite,
    NonHistorisedLink,
    PartyStage,
    ProcessFact,
    ReferenceTable,
    Satellite,
    Stage,
    TimeSpine,
)


def model(table: AnyTable) -> str:  # noqa: C901, PLR0911, PLR0912
    """The SQL of one table, as dbt reads it."""
    match table:
        case Stage():
            return stage(table)
        case PartyStage():
            return party_stage(table)
        case Hub():
            return hub(table)
        case Link():
            return link(table)
        case NonHistorisedLink():
            return non_historised_link(table)
        case Satellite():
            return satellite(table)
        case MultiActiveSatellite():
            return multi_active_satellite(table)
        case EffectivitySatellite():
            return effectivity_satellite(table)
        case ReferenceTable():
            return reference_table(table)
        case Dimension():
            return dimension(table)
        case AsOfDimension():
            return as_of_dimension(table)
        case EventFact():
            return event_fact(table)
        case ProcessFact():
            return process_fact(table)
        case Cube():
            return cube(table)
        case TimeSpine():
            return time_spine(table)
        case _:
            assert_never(table)
