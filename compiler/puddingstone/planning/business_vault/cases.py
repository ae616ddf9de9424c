"""Who or what events happen to."""

from collections.abc import Iterator

from puddingstone.domain import Entity, Happening
from puddingstone.planning.site import Site
from puddingstone.spelling import snake
from puddingstone.vault import CaseType, LoggedParty, names


def logged_parties(happening: Happening, site: Site) -> Iterator[LoggedParty]:
    """The parties of a happening, each with the column of the link that holds its key."""
    for each in names.party_words(site.business, happening):
        yield LoggedParty(role=each.party.name, column=names.hash_key(each.party.name), case=case_type(each.root))


def case_type(root: Entity) -> CaseType:
    """An entity as a kind of thing that things happen to."""
    return CaseType(
        name=snake(root.name),
        hub=names.hub(root),
        hash_key=names.hash_key(root.name),
        natural_keys=tuple(key.name for key in root.keys),
    )
