"""A board against a model: what is only on the one and only in the other; nothing is ever written."""

from puddingstone.storming.against.comparing import compare
from puddingstone.storming.against.difference import Difference

__all__ = ["Difference", "compare"]
