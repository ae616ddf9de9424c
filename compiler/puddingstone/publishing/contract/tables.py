"""The tables of a product as objects of its contract."""

from collections.abc import Iterator

from puddingstone.publishing import people
from puddingstone.publishing.contract.columns import column_property
from puddingstone.publishing.contract.quality import checks
from puddingstone.publishing.identities import stable_id
from puddingstone.publishing.offering import Offering
from puddingstone.publishing.standards.form import CustomProperty, Definition
from puddingstone.publishing.standards.odcs import Object
from puddingstone.vault import ComposedFact, Mart
from puddingstone.vault.keys import keys_of


def table_object(table: Mart, offering: Offering) -> Object:
    """A table with its columns and what is promised of what is in them."""
    keys = keys_of(table)
    of_table, of_columns = checks(table, keys, offering.service.name)
    dimensions = offering.dimensions_of(table)
    return Object(
        id=stable_id(table.name),
        name=table.name,
        physical_name=table.name,
        physical_type="view" if table.behind else "table",
        description=table.meaning or None,
        data_granularity_description=f"One row per {table.grain}." if table.grain else None,
        tags=("composite",) if isinstance(table, ComposedFact) else (),
        authoritative_definitions=_implementation(table, offering),
        custom_properties=tuple(_seen(table)),
        properties=tuple(
            column_property(column, table, keys, dimensions.get(column.key_of), offering).model_copy(
                update={"quality": tuple(of_columns.get(column.name, ()))}
            )
            for column in table.columns
        ),
        quality=tuple(of_table),
    )


def _seen(table: Mart) -> Iterator[CustomProperty]:
    """Which rows each role sees, where not everybody sees everything."""
    if table.rows:
        said = [f"{each.role}: {each.condition}" for each in table.rows]
        everything = f"{table.sees_all} sees all rows; who is not named sees none."
        yield CustomProperty(property="rowAccessPolicy", value=said, description=everything)


def _implementation(table: Mart, offering: Offering) -> tuple[Definition, ...]:
    repository = people.address(offering.service.repository)
    path = f"{table.folder}/{table.name}.sql"
    return (Definition(type="transformationImplementation", url=repository, description=path),) if repository else ()
