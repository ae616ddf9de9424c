"""The stencil: from what the business said to the vault that holds it."""

from puddingstone.planning.plan import plan

__all__ = ["plan"]
