"""The tables and products to build: the second intermediate representation."""

from typing import Annotated

from pydantic import Field

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.business_vault import AsOfDates, Bridge, ComputedInput, ComputedView, PointInTime
from puddingstone.vault.column import CodeList, Column, Masking, SqlType
from puddingstone.vault.composites import (
    ComposedColumn,
    ComposedFact,
    ComposedPart,
    ComposedTerm,
    FinerTable,
    JoinedFact,
    MatchedKeys,
    PartyTable,
    RolledUp,
    StackedFact,
)
from puddingstone.vault.cubes import (
    Aggregation,
    Cube,
    CubeDimension,
    CubeEntity,
    Metric,
    Quotient,
    SavedQuery,
    Simple,
    TimeSpine,
)
from puddingstone.vault.event_log import (
    CaseType,
    EventLog,
    LoggedEvent,
    LoggedParty,
    OcelEventObjects,
    OcelEvents,
    OcelEventType,
    OcelObjectObjects,
    OcelObjects,
    OcelObjectType,
    OcelTable,
    OcelTypes,
    Tie,
)
from puddingstone.vault.exposures import Exposure
from puddingstone.vault.guarded import Guarded
from puddingstone.vault.keys import keys_of
from puddingstone.vault.marts import (
    AsOfDimension,
    DailyDimension,
    Dimension,
    EventFact,
    Hierarchy,
    HierarchyParty,
    Lookup,
    Offered,
    Part,
    ProcessFact,
    SeenRows,
    Step,
)
from puddingstone.vault.outcomes import OutcomesTable, PutDown, ReadLog
from puddingstone.vault.promises import (
    Arrival,
    AvailableShare,
    CompleteShare,
    DeliveredTable,
    Deliveries,
    DeprecationWindow,
    Documented,
    DuplicateShare,
    FreshShare,
    Held,
    Ledger,
    Masked,
    NullShares,
    Promised,
    ReadyByTime,
    Recovery,
    Register,
    RetainedDays,
    Service,
    StatusPageNotice,
    SteadyCount,
    UniqueKeys,
    arrivals_of,
)
from puddingstone.vault.raw_vault import (
    EffectivitySatellite,
    ForeignKey,
    HierarchicalLink,
    Hub,
    Link,
    LinkOfParties,
    MultiActiveSatellite,
    NonHistorisedLink,
    ReferenceTable,
    SameAsLink,
    Satellite,
)
from puddingstone.vault.sources import Group, Seed, SourceSystem, SourceTable
from puddingstone.vault.staging import Derived, Hashed, LoadOrder, PartyStage, Stage, TextForm
from puddingstone.vault.table import Access, Table

AnyLink = Link | SameAsLink | HierarchicalLink | NonHistorisedLink
RawVaultTable = Hub | AnyLink | Satellite | MultiActiveSatellite | EffectivitySatellite | ReferenceTable
OcelView = OcelEvents | OcelObjects | OcelEventObjects | OcelObjectObjects | OcelTypes | OcelEventType | OcelObjectType
BusinessVaultTable = AsOfDates | PointInTime | Bridge | ComputedView | MatchedKeys | EventLog | OcelView | OutcomesTable
KeyedMart = Dimension | AsOfDimension | DailyDimension | EventFact | ProcessFact | StackedFact | JoinedFact
Mart = KeyedMart | Hierarchy
Kept = Deliveries | Register | Ledger
Shared = Mart | Guarded | Cube | TimeSpine | Kept
AnyTable = Annotated[Stage | PartyStage | RawVaultTable | BusinessVaultTable | Shared, Field(discriminator="kind")]


class Vault(Frozen):
    """Everything to build; each part is sorted by name, so that the order of declarations does not matter."""

    sources: tuple[SourceSystem, ...] = ()
    seeds: tuple[Seed, ...] = ()
    groups: tuple[Group, ...] = ()
    tables: tuple[AnyTable, ...] = ()
    exposures: tuple[Exposure, ...] = ()
    saved_queries: tuple[SavedQuery, ...] = ()
    services: tuple[Service, ...] = ()


__all__ = [
    "Access",
    "Aggregation",
    "AnyLink",
    "AnyTable",
    "Arrival",
    "AsOfDates",
    "AsOfDimension",
    "AvailableShare",
    "Bridge",
    "BusinessVaultTable",
    "CaseType",
    "CodeList",
    "Column",
    "CompleteShare",
    "ComposedColumn",
    "ComposedFact",
    "ComposedPart",
    "ComposedTerm",
    "ComputedInput",
    "ComputedView",
    "Cube",
    "CubeDimension",
    "CubeEntity",
    "DailyDimension",
    "DeliveredTable",
    "Deliveries",
    "DeprecationWindow",
    "Derived",
    "Dimension",
    "Documented",
    "DuplicateShare",
    "EffectivitySatellite",
    "EventFact",
    "EventLog",
    "Exposure",
    "FinerTable",
    "ForeignKey",
    "FreshShare",
    "Group",
    "Guarded",
    "Hashed",
    "Held",
    "HierarchicalLink",
    "Hierarchy",
    "HierarchyParty",
    "Hub",
    "JoinedFact",
    "Kept",
    "KeyedMart",
    "Ledger",
    "Link",
    "LinkOfParties",
    "LoadOrder",
    "LoggedEvent",
    "LoggedParty",
    "Lookup",
    "Mart",
    "Masked",
    "Masking",
    "MatchedKeys",
    "Metric",
    "MultiActiveSatellite",
    "NonHistorisedLink",
    "NullShares",
    "OcelEventObjects",
    "OcelEventType",
    "OcelEvents",
    "OcelObjectObjects",
    "OcelObjectType",
    "OcelObjects",
    "OcelTable",
    "OcelTypes",
    "OcelView",
    "Offered",
    "OutcomesTable",
    "Part",
    "PartyStage",
    "PartyTable",
    "PointInTime",
    "ProcessFact",
    "Promised",
    "PutDown",
    "Quotient",
    "RawVaultTable",
    "ReadLog",
    "ReadyByTime",
    "Recovery",
    "ReferenceTable",
    "Register",
    "RetainedDays",
    "RolledUp",
    "SameAsLink",
    "Satellite",
    "SavedQuery",
    "Seed",
    "SeenRows",
    "Service",
    "Simple",
    "SourceSystem",
    "SourceTable",
    "SqlType",
    "StackedFact",
    "Stage",
    "StatusPageNotice",
    "SteadyCount",
    "Step",
    "Table",
    "TextForm",
    "Tie",
    "TimeSpine",
    "UniqueKeys",
    "Vault",
    "arrivals_of",
    "keys_of",
]
