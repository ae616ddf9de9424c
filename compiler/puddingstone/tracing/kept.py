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
                **{name: Made(otherwise=said) for name, said in _SAID.items()},
                names.LOAD_TIME: Made(tuple(delivered(table, "transformation"))),
            }
        case Register():
            return {column.name: Made(otherwise=_PROMISED) for column in table.columns}
        case Ledger():
            return {column.name: Made(otherwise=_MEASURED) for column in table.columns}


def delivered(table: Deliveries, how: How) -> Iterator[Cause]:
    """The load times of the tables of sources."""
    for each in table.delivered:
        for named in columns_in(each.load_time, each.table) or ():
            yield Cause(Place(f"{each.source}.{each.table}", named.column), how, f"{each.load_time} as timestamp")


_SAID = {
    "source": "the name of the source",
    "source_table": "the name of the table",
    "row_count": "how many rows were delivered",
}
