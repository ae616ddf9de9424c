"""Promises: of every offered table, of composites by their parts, and of products as a whole."""

from puddingstone.planning.promises.ledgers import ledgers
from puddingstone.planning.promises.promising import Promising

__all__ = ["Promising", "ledgers"]
