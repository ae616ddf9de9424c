"""details-without-facts."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def details_without_facts(business: Business) -> Iterator[Finding]:
    """Details say at least one thing beyond their keys."""
    for entity in business.entities:
        for details in entity.details:
            if all(attribute.is_key for attribute in details.attributes):
                beyond = " beyond its keys" if details.attributes else ""
                yield Finding(
                    code="details-without-facts",
                    message=f"{details.name} says nothing about {entity.name}{beyond}",
                    address=details.address,
                    help="write down what is known, as in: full_name: Personal[Text]; or leave it out",
                )
