"""Columns as properties of a contract's object."""

from collections.abc import Iterator
from datetime import timedelta

from puddingstone.publishing.identities import is_referable, product_folder, stable_id
from puddingstone.publishing.offering import Offering
from puddingstone.publishing.standards.form import CustomProperty
from puddingstone.publishing.standards.odcs import LogicalType, Property, Relationship
from puddingstone.tracing import Place
from puddingstone.vault import Column, ComposedFact, Dimension, Mart, SqlType

_LOGICAL: dict[SqlType, LogicalType] = {
    "varchar": "string",
    "bigint": "integer",
    "decimal(28, 6)": "number",
    "double": "number",
    "decimal(18, 2)": "number",
    "date": "date",
    "timestamp": "timestamp",
    "boolean": "boolean",
    "binary": "string",
}


def column_property(
    column: Column, table: Mart, keys: tuple[str, ...], dimension: Dimension | None, offering: Offering
) -> Property:
    """A column: what it means, what it is made of, and the dimension that it is a key of."""
    is_key = column.name in keys
    known = table.always_known if isinstance(table, ComposedFact) else ()
    return Property(
        id=stable_id(column.name),
        name=column.name,
        description=column.meaning or None,
        logical_type=_LOGICAL[column.type],
        physical_type=column.type.upper(),
        required=is_key or column.is_critical or column.name in known,
        unique=True if keys == (column.name,) else None,
        primary_key=True if is_key else None,
        primary_key_position=keys.index(column.name) + 1 if is_key else None,
        critical_data_element=True if column.is_critical else None,
        classification="personal" if column.is_personal else "internal",
        encrypted_name=column.name if column.mask else None,
        tags=("deprecated",) if any(each.column == column.name for each in table.retiring) else (),
        transform_source_objects=_made_of(column, table, offering),
        relationships=_points_to(column, table, dimension, offering),
        custom_properties=tuple(_further(column, table, offering)),
    )


def _further(column: Column, table: Mart, offering: Offering) -> Iterator[CustomProperty]:
    """What the standard has no word for: whence it is, how it is masked, and that it will be gone."""
    if column.origin:
        yield CustomProperty(property="origin", value=column.origin)
    if mask := column.mask:
        kept = f"Shown as it is to {', '.join(mask.kept_for)}." if mask.kept_for else None
        yield CustomProperty(property="maskingPolicy", value=f"{mask.how} {mask.to}".strip(), description=kept)
    for retiring in table.retiring:
        if retiring.column == column.name:
            since, why = retiring.announced, retiring.because or None
            yield CustomProperty(property="deprecatedSince", value=since.isoformat(), description=why)
            days = offering.service.days_of_deprecation
            if days is not None:
                until = since + timedelta(days=days)
                yield CustomProperty(property="removedNotBefore", value=until.isoformat())


def _made_of(column: Column, table: Mart, offering: Offering) -> tuple[str, ...]:
    """The columns of sources; ``reception.stay_log.GUEST_NO``."""
    return tuple(str(place) for place in offering.lineage.sources(Place(table.name, column.name)))


def _points_to(
    column: Column, table: Mart, dimension: Dimension | None, offering: Offering
) -> tuple[Relationship, ...]:
    """The key of a dimension: of this contract, or of another product's."""
    if dimension is None or not column.key_of or dimension.name == table.name:
        return ()
    if not is_referable(dimension.name, dimension.public_key):
        return ()
    here, there = offering.service, offering.offered_by.get(dimension.name)
    if there is None:
        return ()
    if there.name == here.name:
        return (Relationship(to=f"{dimension.name}.{dimension.public_key}"),)
    place = f"../../{product_folder(there)}/contract.odcs.yaml"
    return (Relationship(to=f"{place}#/schema/{dimension.name}/properties/{dimension.public_key}"),)
