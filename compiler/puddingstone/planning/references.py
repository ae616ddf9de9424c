"""A code list is a reference table."""

from collections.abc import Iterator

from puddingstone.planning.columns import LOADED, RECORDED, column
from puddingstone.planning.site import Site, meaning_of
from puddingstone.vault import ReferenceTable, names


def references(site: Site) -> Iterator[ReferenceTable]:
    """The reference tables of all code lists."""
    for reference in site.business.references:
        keys = [each for each in reference.attributes if each.is_key]
        if reference.binding is None or not keys:
            continue
        facts = [each for each in reference.attributes if not each.is_key]
        yield ReferenceTable(
            name=names.reference(reference),
            folder="raw_vault/references",
            schema_name=names.RAW_VAULT,
            meaning=meaning_of(reference.meaning, reference.name),
            origin=reference.address,
            because="a code list that the business looks things up in becomes a reference table",
            owner=site.owner_of(reference.address, reference.owner),
            group=site.domain_of(reference.address),
            key=keys[0].name,
            payload=tuple(each.name for each in facts),
            stage=names.stage(reference.binding.source, reference.name),
            columns=(
                column(keys[0], site).model_copy(update={"is_critical": True}),
                *(column(each, site) for each in facts),
                LOADED,
                RECORDED,
            ),
        )
