"""Ids of what is on the page: the same every day, so that links keep leading there."""

import re

_UNFIT = re.compile(r"[^a-z0-9_]+")
_TAKEN = ("top", "incidents", "missed", "products", "details", "deprecations", "legend", "filter")


class Ids:
    """Ids that are made of names, each given once.

    >>> ids = Ids()
    >>> ids.new("stays", "fct_stays", "fresh 95"), ids.new("stays", "", "<b>"), ids.new("stays", "", "!b!")
    ('stays--fct_stays--fresh-95', 'stays--b', 'stays--b-2')
    """

    def __init__(self) -> None:
        self._given = set(_TAKEN)

    def new(self, *names: str) -> str:
        """An id of these names, of which some may be empty."""
        parts = [_UNFIT.sub("-", name.lower()).strip("-") for name in names]
        wanted = "--".join(part for part in parts if part) or "unnamed"
        found, number = wanted, 1
        while found in self._given:
            number += 1
            found = f"{wanted}-{number}"
        self._given.add(found)
        return found
