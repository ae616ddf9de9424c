"""private-reference."""

from collections.abc import Iterator

from puddingstone.checking.claims import private_claims
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def private_reference(business: Business) -> Iterator[Finding]:
    """A model that somebody wrote by hand reads public tables, or private ones of the group that it is in."""
    if not business.hand_written:
        return
    private = {claim.name.lower(): claim.address for claim in private_claims(business)}
    for model in business.hand_written:
        for name in model.refs:
            group = private.get(name.lower())
            if group is not None and group != model.group:
                yield Finding(
                    code="private-reference",
                    message=f"{model.path} reads {name}, which is private to {group}",
                    address=f"{model.path}.{name}",
                    help="read the tables of a product, or put the model into the group that it belongs to: "
                    f'{{{{ config(group="{group}") }}}}',
                )
