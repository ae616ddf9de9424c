"""What can be wrong with a warehouse."""

from dataclasses import replace

from puddingstone.diagnostics import Finding


class WarehouseError(Exception):
    """A warehouse cannot be used; the ``finding`` says why, and the way out."""

    def __init__(self, message: str, place: str, way_out: str) -> None:
        super().__init__(message)
        self.finding = Finding("unreachable-warehouse", message, place, way_out)


class QueryError(WarehouseError):
    """A warehouse refused a statement, and is still there for the next one."""

    def __init__(self, message: str, place: str) -> None:
        way_out = "build what is missing with dbt build, or look at the statement in the warehouse"
        super().__init__(message, place, way_out)
        self.finding = replace(self.finding, code="refused-statement")
