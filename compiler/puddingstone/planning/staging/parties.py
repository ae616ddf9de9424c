"""The key of a party in a role, under the names that its entity's hub knows."""

from collections.abc import Iterator

from puddingstone.domain import Binding, Happening
from puddingstone.planning.columns import LOADED, RECORDED, column, key_column
from puddingstone.planning.site import Site
from puddingstone.spelling import title
from puddingstone.vault import PartyStage, names


def party_stages(happening: Happening, binding: Binding, site: Site) -> Iterator[PartyStage]:
    """A stage for each party whose key the hub would not recognise by name."""
    stage = names.stage(binding.source, happening.name)
    domain = site.domain_of(happening.address)
    for each in names.party_words(site.business, happening):
        if each.is_plain:
            continue
        hash_key = names.hash_key(each.root.name)
        keys = [column(key, site) for key in each.root.keys]
        yield PartyStage(
            name=names.stage(binding.source, happening.name, each.party.name),
            folder=f"staging/{domain}",
            schema_name=names.staging(domain),
            meaning=f"{title(each.party.name)} of {title(happening.name).lower()}, by the key that its hub knows.",
            origin=each.party.address,
            because="a party in a role carries its entity's key under another name; the hub is loaded from it as well",
            owner=site.owner_of(happening.address),
            group=domain,
            stage=stage,
            placeholders=tuple(word for _, word in each.words) if each.party.may_be_missing else (),
            renames=((names.hash_key(each.party.name), hash_key), *((word, key) for key, word in each.words)),
            columns=(key_column(hash_key, title(each.root.name).lower(), each.root.address), *keys, LOADED, RECORDED),
        )
