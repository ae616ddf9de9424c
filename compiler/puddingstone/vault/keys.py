"""What the rows of an offered table are told apart by."""

from puddingstone.vault import mart_names, names
from puddingstone.vault.composites import ComposedFact
from puddingstone.vault.marts import (
    AsOfDimension,
    DailyDimension,
    Dimension,
    EventFact,
    Hierarchy,
    Offered,
    ProcessFact,
)


def keys_of(table: Offered) -> tuple[str, ...]:
    """The columns that no two rows have in common.

    Raises:
        TypeError: nobody knows what a row of such a table is.
    """
    match table:
        case AsOfDimension(public_key=key):
            return (key, mart_names.VALID_FROM)
        case DailyDimension(public_key=key):
            return (key, names.AS_OF_DATE)
        case Dimension(public_key=key) | EventFact(public_key=key) | ProcessFact(public_key=key):
            return (key,)
        case ComposedFact(public_key=key):
            return (key,)
        case Hierarchy(part=part, whole=whole):
            return (part.public_key, whole.public_key)
        case _:
            raise TypeError(f"nobody knows the key of {table.name}")
