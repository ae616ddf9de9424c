"""Guarding: what is personal never reaches a table that is shared, unless it is masked there."""

from puddingstone.guarding.guard import guard

__all__ = ["guard"]
