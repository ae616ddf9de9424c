"""The tables and products to build: the second intermediate representation."""

from typing import Annotated

from pydantic import Field

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.column import CodeList, Column, SqlType
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
from puddingstone.vault.exposures import Exposure
from puddingstone.vault.marts import AsOfDimension, Dimension, EventFact, Lookup, Offered, Part, ProcessFact, Step
from puddingstone.vault.raw_vault import (
    EffectivitySatellite,
    ForeignKey,
    Hub,
    Link,
    MultiActiveSatellite,
    NonHistorisedLink,
    ReferenceTable,
    Satellite,
)
from puddingstone.vault.sources import Group, Seed, SourceSystem, SourceTable
from puddingstone.vault.staging import Derived, Hashed, LoadOrder, PartyStage, Stage, TextForm
from puddingstone.vault.table import Access, Table

RawVaultTable = (
    Hub | Link | NonHistorisedLink | Satellite | MultiActiveSatellite | EffectivitySatellite | ReferenceTable
)
Mart = Dimension | AsOfDimension | EventFact | ProcessFact
AnyTable = Annotated[Stage | PartyStage | RawVaultTable | Mart | Cube | TimeSpine, Field(discriminator="kind")]


class Vault(Frozen):
    """Everything to build; each part is sorted by name, so that the order of declarations does not matter."""

    sources: tuple[SourceSystem, ...] = ()
    seeds: tuple[Seed, ...] = ()
    groups: tuple[Group, ...] = ()
    tables: tuple[AnyTable, ...] = ()
    exposures: tuple[Exposure, ...] = ()
    saved_queries: tuple[SavedQuery, ...] = ()


__all__ = [
    "Access",
    "Aggregation",
    "AnyTable",
    "AsOfDimension",
    "CodeList",
    "Column",
    "Cube",
    "CubeDimension",
    "CubeEntity",
    "Derived",
    "Dimension",
    "EffectivitySatellite",
    "EventFact",
    "Exposure",
    "ForeignKey",
    "Group",
    "Hashed",
    "Hub",
    "Link",
    "LoadOrder",
    "Lookup",
    "Mart",
    "Metric",
    "MultiActiveSatellite",
    "NonHistorisedLink",
    "Offered",
    "Part",
    "PartyStage",
    "ProcessFact",
    "Quotient",
    "RawVaultTable",
    "ReferenceTable",
    "Satellite",
    "SavedQuery",
    "Seed",
    "Simple",
    "SourceSystem",
    "SourceTable",
    "SqlType",
    "Stage",
    "Step",
    "Table",
    "TextForm",
    "TimeSpine",
    "Vault",
]
