"""The SQL of every kind of table: one emitter each."""

from typing import TypeAlias, assert_never

from puddingstone.emitting.models import ocel
from puddingstone.emitting.models.as_of_dimension import as_of_dimension
from puddingstone.emitting.models.business_vault import as_of_dates, bridge, point_in_time
from puddingstone.emitting.models.composites import joined_fact, stacked_fact
from puddingstone.emitting.models.computed_view import computed_view
from puddingstone.emitting.models.cube import cube, time_spine
from puddingstone.emitting.models.daily_dimension import daily_dimension
from puddingstone.emitting.models.dimension import dimension
from puddingstone.emitting.models.event_log import event_log
from puddingstone.emitting.models.facts import event_fact, process_fact
from puddingstone.emitting.models.hierarchy import hierarchy
from puddingstone.emitting.models.in_front import in_front
from puddingstone.emitting.models.kept import deliveries, ledger, register
from puddingstone.emitting.models.matched_keys import matched_keys
from puddingstone.emitting.models.outcomes import outcomes
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
    HierarchicalLink,
    Hierarchy,
    Hub,
    JoinedFact,
    Kept,
    Ledger,
    Link,
    MatchedKeys,
    MultiActiveSatellite,
    NonHistorisedLink,
    OcelEventObjects,
    OcelEvents,
    OcelEventType,
    OcelObjectObjects,
    OcelObjects,
    OcelObjectType,
    OcelTable,
    OcelTypes,
    OcelView,
    Offered,
    OutcomesTable,
    PartyStage,
    PointInTime,
    ProcessFact,
    ReferenceTable,
    Register,
    SameAsLink,
    Satellite,
    StackedFact,
    Stage,
    TimeSpine,
)

_WorkedOut: TypeAlias = AsOfDates | Bridge | ComputedView | EventLog | MatchedKeys | OutcomesTable | PointInTime


def model(table: AnyTable) -> str:  # noqa: C901, PLR0911, PLR0912
    """The SQL of one table, as dbt reads it."""
    match table:
        case Guarded():
            return model(table.of)
        case Offered(behind=behind) if behind:
            return in_front(table)
        case Stage():
            return stage(table)
        case PartyStage():
            return party_stage(table)
        case Hub():
            return hub(table)
        case Link() | SameAsLink() | HierarchicalLink():
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
        case AsOfDates() | Bridge() | ComputedView() | EventLog() | MatchedKeys() | OutcomesTable() | PointInTime():
            return _business_vault(table)
        case OcelTable():
            return _ocel(table)
        case Dimension():
            return dimension(table)
        case AsOfDimension():
            return as_of_dimension(table)
        case DailyDimension():
            return daily_dimension(table)
        case Hierarchy():
            return hierarchy(table)
        case EventFact():
            return event_fact(table)
        case ProcessFact():
            return process_fact(table)
        case StackedFact():
            return stacked_fact(table)
        case JoinedFact():
            return joined_fact(table)
        case Cube():
            return cube(table)
        case TimeSpine():
            return time_spine(table)
        case Deliveries() | Register() | Ledger():
            return _kept(table)
        case _:
            assert_never(table)


def _kept(table: Kept) -> str:
    match table:
        case Deliveries():
            return deliveries(table)
        case Register():
            return register(table)
        case Ledger():
            return ledger(table)


def _business_vault(table: _WorkedOut) -> str:  # noqa: PLR0911
    match table:
        case AsOfDates():
            return as_of_dates(table)
        case Bridge():
            return bridge(table)
        case ComputedView():
            return computed_view(table)
        case EventLog():
            return event_log(table)
        case MatchedKeys():
            return matched_keys(table)
        case OutcomesTable():
            return outcomes(table)
        case PointInTime():
            return point_in_time(table)
        case _:
            assert_never(table)


def _ocel(table: OcelView) -> str:  # noqa: PLR0911
    match table:
        case OcelEvents():
            return ocel.events(table)
        case OcelObjects():
            return ocel.objects(table)
        case OcelEventObjects():
            return ocel.event_objects(table)
        case OcelObjectObjects():
            return ocel.object_objects(table)
        case OcelTypes():
            return ocel.types(table)
        case OcelEventType():
            return ocel.event_type(table)
        case OcelObjectType():
            return ocel.object_type(table)
        case _:
            assert_never(table)
