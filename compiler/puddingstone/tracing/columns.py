"""What each column of a table is made of, for every kind of table."""

from typing import assert_never

from puddingstone.tracing import marts, raw_vault, stages
from puddingstone.tracing.cause import Made
from puddingstone.vault import (
    AnyTable,
    AsOfDimension,
    Dimension,
    EffectivitySatellite,
    EventFact,
    Hub,
    LinkOfParties,
    MultiActiveSatellite,
    PartyStage,
    ProcessFact,
    ReferenceTable,
    Satellite,
    Stage,
)


def columns(table: AnyTable) -> dict[str, Made]:  # noqa: PLR0911
    """What a table's columns are made of, by name: columns of the tables that it reads, or of its source."""
    match table:
        case Stage():
            return stages.stage(table)
        case PartyStage():
            return stages.party_stage(table)
        case Hub():
            return raw_vault.hub(table)
        case LinkOfParties() | Satellite() | MultiActiveSatellite() | ReferenceTable():
            return raw_vault.from_one_stage(table)
        case EffectivitySatellite():
            return raw_vault.effectivity_satellite(table)
        case Dimension() | AsOfDimension():
            return marts.dimension(table)
        case EventFact():
            return marts.event_fact(table)
        case ProcessFact():
            return marts.process_fact(table)
        case _:
            assert_never(table)
