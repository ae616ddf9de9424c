"""The tables and products to build: the second intermediate representation."""

from typing import Annotated

from pydantic import Field

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.column import CodeList, Column, SqlType
from puddingstone.vault.marts import AsOfDimension, Dimension, EventFact, Lookup, Part, ProcessFact, Step
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
from puddingstone.vault.table import Table

AnyLink = Link | SameAsLink | HierarchicalLink | NonHistorisedLink
RawVaultTable = Hub | AnyLink | Satellite | MultiActiveSatellite | EffectivitySatellite | ReferenceTable
Mart = Dimension | AsOfDimension | EventFact | ProcessFact
AnyTable = Annotated[Stage | PartyStage | RawVaultTable | Mart, Field(discriminator="kind")]


class Vault(Frozen):
    """Everything to build; each part is sorted by name, so that the order of declarations does not matter."""

    sources: tuple[SourceSystem, ...] = ()
    seeds: tuple[Seed, ...] = ()
    groups: tuple[Group, ...] = ()
    tables: tuple[AnyTable, ...] = ()


__all__ = [
    "AnyLink",
    "AnyTable",
    "AsOfDimension",
    "CodeList",
    "Column",
    "Derived",
    "Dimension",
    "EffectivitySatellite",
    "EventFact",
    "ForeignKey",
    "Group",
    "Hashed",
    "HierarchicalLink",
    "Hub",
    "Link",
    "LinkOfParties",
    "LoadOrder",
    "Lookup",
    "Mart",
    "MultiActiveSatellite",
    "NonHistorisedLink",
    "Part",
    "PartyStage",
    "ProcessFact",
    "RawVaultTable",
    "ReferenceTable",
    "SameAsLink",
    "Satellite",
    "Seed",
    "SourceSystem",
    "SourceTable",
    "SqlType",
    "Stage",
    "Step",
    "Table",
    "TextForm",
    "Vault",
]
