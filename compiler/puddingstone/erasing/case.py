"""Who is erased together, and what that touches."""

from puddingstone.domain.frozen import Frozen
from puddingstone.erasing.person import Person
from puddingstone.erasing.plan import Plan
from puddingstone.erasing.work import Affected


class Case(Frozen):
    """The keys of one person, the ``plans`` for their hubs, and what becomes of the rows.

    ``others`` are keys that are matched with these and not erased, ``met`` the things that may say more of the person,
    ``shifts`` SQL that brings what stays to the times at which it is told then.
    """

    persons: tuple[Person, ...]
    others: tuple[Person, ...]
    met: tuple[Person, ...]
    plans: tuple[Plan, ...]
    affected: tuple[Affected, ...]
    shifts: tuple[str, ...]
