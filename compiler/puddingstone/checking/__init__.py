"""Rules that a business has to keep before anything can be planned for it."""

from puddingstone.checking.check import check
from puddingstone.checking.rules import RULES, Rule

__all__ = ["RULES", "Rule", "check"]
