"""Writing what was emitted: the only pass that touches the disk."""

from puddingstone.writing.changes import Changes, compare
from puddingstone.writing.write import write

__all__ = ["Changes", "compare", "write"]
