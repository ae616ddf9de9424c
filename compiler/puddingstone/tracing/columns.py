"""What each column of a table is made of, for every kind of table."""

from typing import assert_never

from puddingstone.tracing import business_vault, composites, event_logs, guarded, marts, outcomes, raw_vault, stages
from puddingstone.tracing.cause import Made
from puddingstone.tracing.kept import kept
from puddingstone.vault import (
    AnyTable,
    AsOfDates,
    AsOfDimension,
    Bridge,
    ComputedView,
    Cube,
    DailyDimension,
    Deliveries,
    Dimension,
    EffectivitySatellite,
    EventFact,
    EventLog,
    Guarded,
    Hierarchy,
    Hub,
    JoinedFact,
    Ledger,
    LinkOfParties,
    MatchedKeys,
    MultiActiveSatellite,
    OcelTable,
    Offered,
    OutcomesTable,
    PartyStage,
    PointInTime,
    ProcessFact,
    ReferenceTable,
    Register,
    Satellite,
    StackedFact,
    Stage,
    TimeSpine,
)


def columns(table: AnyTable) -> dict[str, Made]:  # noqa: C901, PLR0911, PLR0912
    """What a table's columns are made of, by name: columns of the tables that it reads, or of its source."""
    match table:
        case Guarded():
            return columns(table.of)
        case Offered(behind=behind) if behind:
            return guarded.in_front(table)
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
        case ComputedView():
            return business_vault.computed_view(table)
        case AsOfDates():
            return business_vault.as_of_dates(table)
        case PointInTime():
            return business_vault.point_in_time(table)
        case Bridge():
            return business_vault.bridge(table)
        case MatchedKeys():
            return composites.matched_keys(table)
        case EventLog():
            return event_logs.event_log(table)
        case OutcomesTable():
            return outcomes.outcomes(table)
        case OcelTable():
            return event_logs.ocel(table)
        case Dimension() | AsOfDimension() | DailyDimension():
            return marts.dimension(table)
        case Hierarchy():
            return marts.hierarchy(table)
        case EventFact():
            return marts.event_fact(table)
        case ProcessFact():
            return marts.process_fact(table)
        case StackedFact():
            return composites.stacked_fact(table)
        case JoinedFact():
            return composites.joined_fact(table)
        case Cube():
            return marts.cube(table)
        case TimeSpine():
            return marts.time_spine(table)
        case Deliveries() | Register() | Ledger():
            return kept(table)
        case _:
            assert_never(table)
