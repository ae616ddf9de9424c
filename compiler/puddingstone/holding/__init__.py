"""Holding: what is promised of a product as it is planned, held against what was published of it before."""

from puddingstone.holding.hold import hold
from puddingstone.holding.published import Published, PublishedTable, read_published

__all__ = ["Published", "PublishedTable", "hold", "read_published"]
