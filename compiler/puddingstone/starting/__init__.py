"""Beginning a project of one's own: the dbt project around a set of domain models."""

from puddingstone.starting.begin import StartingError, begin

__all__ = ["StartingError", "begin"]
