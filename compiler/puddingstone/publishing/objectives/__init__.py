"""Promises as objectives, in OpenSLO."""

from collections.abc import Iterator

from puddingstone.publishing.identities import label
from puddingstone.publishing.objectives.alerts import alerts
from puddingstone.publishing.objectives.measurements import measurements
from puddingstone.publishing.objectives.promise import promise_documents
from puddingstone.publishing.offering import Offering
from puddingstone.publishing.standards.form import Form
from puddingstone.publishing.standards.openslo import Metadata, Service, Told

__all__ = ["objectives"]


def objectives(offering: Offering) -> Iterator[Form]:
    """The documents of a product: itself, where its measurements are, who is told, and each of its promises."""
    service = offering.service
    metadata = Metadata(name=label(service.name), display_name=(service.title or service.name)[:63])
    yield Service(metadata=metadata, spec=Told(description=service.purpose[:1050] or None))
    yield measurements()
    yield from alerts(service)
    for subject, promise in offering.promises:
        yield from promise_documents(subject, promise, service)
