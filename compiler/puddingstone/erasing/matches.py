"""Under which other keys the same person may be known."""

from collections.abc import Iterator

from puddingstone.domain.frozen import Frozen
from puddingstone.vault import Hub, SameAsLink, Satellite, Vault
from puddingstone.vault.composites import IS_SAME


class Match(Frozen):
    """A same-as link in which a hub's keys are in ``own``, and those of ``hub`` in ``other``.

    The latest row of ``satellite``, if there is one, says in ``is_same`` whether a match holds.
    """

    link: str
    link_key: str
    own: str
    other: str
    hub: str
    satellite: str = ""


def matches_of(hub: Hub, vault: Vault) -> Iterator[Match]:
    """Every way to get from a hub's key to another one that stands for the same."""
    tables = [table for table in vault.tables if isinstance(table, Satellite)]
    for link in vault.tables:
        if not isinstance(link, SameAsLink):
            continue
        says = [each.name for each in tables if each.parent == link.name and IS_SAME in each.payload]
        for own in link.foreign_keys:
            for other in link.foreign_keys:
                if own.hub == hub.name and other != own:
                    yield Match(
                        link=link.name,
                        link_key=link.hash_key,
                        own=own.column,
                        other=other.column,
                        hub=other.hub,
                        satellite=says[0] if says else "",
                    )
