"""Every document that the compiler publishes."""

from collections.abc import Iterator

from puddingstone.domain import Business
from puddingstone.emitting import File
from puddingstone.publishing.contract import contract
from puddingstone.publishing.documents import json_document, yaml_document
from puddingstone.publishing.events import event_schema
from puddingstone.publishing.identities import event_path, product_folder
from puddingstone.publishing.objectives import objectives
from puddingstone.publishing.offering import Offering, offerings
from puddingstone.publishing.product import data_product
from puddingstone.vault import Vault


def publish(vault: Vault, business: Business) -> tuple[File, ...]:
    """The documents of all products and events, sorted by path; paths are relative to the contracts' folder.

    Of a product of which nobody knows owner, expert, sources and repository nothing is published, and without a
    repository nothing at all.
    """
    if not business.organisation.repository.strip():
        return ()
    found = (each for each in offerings(vault, business) if each.service.is_published)
    files = [file for offering in found for file in _of_product(offering)]
    files += [
        json_document(event_path(address), address, event_schema(event, business))
        for address, event in business.event_at.items()
    ]
    return tuple(sorted(files))


def _of_product(offering: Offering) -> Iterator[File]:
    service = offering.service
    folder = product_folder(service)
    yield yaml_document(f"{folder}/contract.odcs.yaml", service.origin, contract(offering))
    yield yaml_document(f"{folder}/product.odps.yaml", service.origin, data_product(offering))
    yield yaml_document(f"{folder}/slo.openslo.yaml", service.origin, *objectives(offering))
