"""What the columns of what is kept of promises are made of: deliveries of stages; the rest is measured, not made."""

from collections.abc import Iterator

from puddingstone.tracing.cause import Cause, How, Made, Place
from puddingstone.tracing.expressions import columns_in
from puddingstone.vault import Deliveries, Kept, Ledger, Register, names

_MEASURED = "as it was measured"
_PROMISED = "as it was promised"


def kept(table: Kept) -> dict[str, Made]:
    """The load times of stages, and otherwise nothing that any source told."""
    match table:
        case Deliveries():
            return {
                column.name: Made(tuple(_delivered(table, column.name)), _SAID.get(column.name, ""))
                for column in table.columns
            }
        case Register():
            return {column.name: Made(otherwise=_PROMISED) for column in table.columns}
        case Ledger():
            return {column.name: Made(otherwise=_MEASURED) for column in table.columns}


def _delivered(table: Deliveries, column: str) -> Iterator[Cause]:
    how = _HOW.get(column)
    for each in table.delivered if how else ():
        for named in columns_in(each.load_time, each.table) or ():
            place = Place(f"{each.source}.{each.table}", named.column)
            yield Cause(place, how or named.how, f"{each.load_time} as timestamp")


_HOW: dict[str, How] = {names.LOAD_TIME: "transformation", "row_count": "aggregation"}
_SAID = {"source": "the name of the source", "source_table": "the name of the table"}
