"""The stage of a code list."""

from puddingstone.domain import Binding, Reference
from puddingstone.planning import expressions
from puddingstone.planning.columns import column
from puddingstone.planning.site import Site, meaning_of
from puddingstone.planning.staging.stage import derived, stage_of
from puddingstone.vault import Stage, names


def reference_stage(reference: Reference, binding: Binding, site: Site) -> Stage:
    """The codes and what is known about them; nothing is hashed."""
    return stage_of(
        names.stage(binding.source, reference.name),
        binding,
        site,
        meaning=f"{meaning_of(reference.meaning, reference.name)} As {binding.source} records it.",
        origin=reference.address,
        derived=[derived(each, binding, site) for each in reference.attributes],
        hashed=[],
        event_time=expressions.event_time(binding),
        columns=[column(each, site) for each in reference.attributes],
    )
