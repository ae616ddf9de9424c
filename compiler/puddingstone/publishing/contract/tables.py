"""The tables of a product as objects of its contract."""

from typing import assert_never

from puddingstone.publishing import people
from puddingstone.publishing.contract.columns import column_property
from puddingstone.publishing.contract.quality import checks
from puddingstone.publishing.identities import stable_id
from puddingstone.publishing.offering import Offering
from puddingstone.publishing.standards.form import Definition
from puddingstone.publishing.standards.odcs import Object
from puddingstone.vault import (
    AsOfDimension,
    ComposedFact,
    DailyDimension,
    Dimension,
    EventFact,
    Hierarchy,
    JoinedFact,
    Mart,
    ProcessFact,
    StackedFact,
    UniqueKeys,
    mart_names,
    names,
)


def table_object(table: Mart, offering: Offering) -> Object:
    """A table with its columns and what is promised of what is in them."""
    keys = key_columns(table)
    of_table, of_columns = checks(table, keys, offering.service.name)
    dimensions = offering.dimensions_of(table)
    return Object(
        id=stable_id(table.name),
        name=table.name,
        physical_name=table.name,
        physical_type="table",
        description=table.meaning or None,
        data_granularity_description=f"One row per {table.grain}." if table.grain else None,
        tags=("composite",) if isinstance(table, ComposedFact) else (),
        authoritative_definitions=_implementation(table, offering),
        properties=tuple(
            column_property(column, table, keys, dimensions.get(column.key_of), offering).model_copy(
                update={"quality": tuple(of_columns.get(column.name, ()))}
            )
            for column in table.columns
        ),
        quality=tuple(of_table),
    )


def key_columns(table: Mart) -> tuple[str, ...]:
    """The columns that tell the rows of a table apart."""
    for promise in table.promises:
        if isinstance(promise, UniqueKeys) and promise.columns:
            return promise.columns
    match table:
        case Dimension() | EventFact() | ProcessFact() | StackedFact() | JoinedFact():
            return (table.public_key,)
        case AsOfDimension():
            return (table.public_key, mart_names.VALID_FROM)
        case DailyDimension():
            return (table.public_key, names.AS_OF_DATE)
        case Hierarchy():
            return (table.part.public_key, table.whole.public_key)
        case _:
            assert_never(table)


def _implementation(table: Mart, offering: Offering) -> tuple[Definition, ...]:
    repository = people.address(offering.service.repository)
    path = f"{table.folder}/{table.name}.sql"
    found = Definition(type="transformationImplementation", url=repository, description=path) if repository else None
    return (found,) if found else ()
