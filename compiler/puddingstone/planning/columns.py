"""From facts to columns."""

from puddingstone.domain import Attribute, Kind
from puddingstone.planning.site import Site, meaning_of
from puddingstone.vault import CodeList, Column, SqlType, names

TYPES: dict[Kind, SqlType] = {
    "text": "varchar",
    "number": "bigint",
    "quantity": "decimal(28, 6)",
    "measurement": "double",
    "money": "decimal(18, 2)",
    "day": "date",
    "moment": "timestamp",
    "yes_no": "boolean",
}

HASHES_AS_IT_IS: frozenset[SqlType] = frozenset({"varchar", "bigint"})

LOADED = Column(name=names.LOAD_TIME, type="timestamp", meaning="When the row was delivered.", is_critical=True)
HAPPENED = Column(name=names.EVENT_TIME, type="timestamp", meaning="When it became true in the world.")
RECORDED = Column(name=names.RECORD_SOURCE, meaning="The source and the table that the row came from.")
STARTED = Column(name=names.START, type="timestamp", meaning="From when on it held.")
ENDED = Column(name=names.END, type="timestamp", meaning="Until when it held; the end of time while it does.")


def column(attribute: Attribute, site: Site, *, name: str = "") -> Column:
    """The column that holds a fact."""
    return Column(
        name=name or attribute.name,
        type=type_of(attribute, site),
        meaning=site.numbering_of(attribute) or meaning_of(attribute.meaning, attribute.name),
        origin=attribute.address,
        is_personal=attribute.is_personal,
        is_critical=attribute.is_key,
        code_list=_code_list(attribute, site),
    )


def type_of(attribute: Attribute, site: Site) -> SqlType:
    """The type of a fact; a code has the type of its code list's key."""
    return TYPES[site.business.kind_of(attribute)]


def _code_list(attribute: Attribute, site: Site) -> CodeList | None:
    reference = site.reference_at.get(attribute.reference or "")
    keys = [key.name for key in reference.attributes if key.is_key] if reference else []
    return CodeList(table=names.reference(reference), key=keys[0]) if reference and keys else None


def key_column(name: str, of: str, origin: str) -> Column:
    """A hash key."""
    return Column(name=name, type="binary", meaning=f"Hash key of {of}.", origin=origin, is_critical=True)


def hashdiff_column(name: str, of: str) -> Column:
    """A hash over facts, by which a change is noticed."""
    return Column(name=name, type="binary", meaning=f"Hash over {of}: differs when any of it does.")
