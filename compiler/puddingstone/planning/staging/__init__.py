"""Stages: for each declaration, its source table in the model's words, with its hashes."""

from collections.abc import Iterator

from puddingstone.planning.site import Site
from puddingstone.planning.staging.details import details_stage, details_stage_name
from puddingstone.planning.staging.happenings import happening_stage
from puddingstone.planning.staging.parties import party_stages
from puddingstone.planning.staging.references import reference_stage
from puddingstone.vault import PartyStage, Stage

__all__ = ["details_stage_name", "stages"]


def stages(site: Site) -> Iterator[Stage | PartyStage]:
    """All stages of the business."""
    for entity in site.business.entities:
        root = site.business.root_of(entity.address)
        for details in entity.details:
            if root is not None and details.binding is not None:
                yield details_stage(entity, root, details, details.binding, site)
    for happening in site.business.happenings:
        if happening.binding is not None:
            yield happening_stage(happening, happening.binding, site)
            yield from party_stages(happening, happening.binding, site)
    for reference in site.business.references:
        if reference.binding is not None:
            yield reference_stage(reference, reference.binding, site)
