"""What becomes of a word of the model, and where a table or a column comes from: readings of the same plan."""

from puddingstone.explaining.explain import explain
from puddingstone.explaining.subjects import subjects

__all__ = ["explain", "subjects"]
