"""A drill of recovery on DuckDB: back up what is published, lose it, restore it, and measure."""

from puddingstone.keeping.drilling.holding import Drilled, drill
from puddingstone.keeping.drilling.promised import Recoverable, strictest

__all__ = ["Drilled", "Recoverable", "drill", "strictest"]
