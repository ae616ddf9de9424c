"""From model files to a ``Business``: the only pass that imports what users wrote."""

from puddingstone.reading.reader import Reading, read

__all__ = ["Reading", "read"]
