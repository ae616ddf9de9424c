"""A whole contract."""

from collections.abc import Iterator

from puddingstone.publishing import people
from puddingstone.publishing.contract.servers import servers
from puddingstone.publishing.contract.service_levels import service_levels
from puddingstone.publishing.contract.tables import table_object
from puddingstone.publishing.identities import contract_id, version
from puddingstone.publishing.offering import Offering
from puddingstone.publishing.standards.form import CustomProperty, Definition, Description
from puddingstone.publishing.standards.odcs import DataContract
from puddingstone.vault import Documented, Masked


def contract(offering: Offering) -> DataContract:
    """The contract of one version of a product."""
    service = offering.service
    return DataContract(
        id=contract_id(service),
        name=service.name,
        version=version(service),
        status="active",
        domain=service.domain or None,
        tenant=offering.tenant or None,
        tags=("data-vault",),
        description=_description(offering),
        servers=servers(offering),
        objects=tuple(table_object(table, offering) for table in offering.tables),
        sla_properties=tuple(service_levels(offering)),
        roles=people.roles(service),
        support=people.support(service),
        team=people.team(service),
        authoritative_definitions=_definitions(offering),
        custom_properties=tuple(_held_by_the_compiler(offering)),
    )


def _description(offering: Offering) -> Description:
    masked = (promise.meaning for _, promise in offering.promises if isinstance(promise, Masked))
    return people.description(offering.service, limitations=next(masked, None))


def _definitions(offering: Offering) -> tuple[Definition, ...]:
    repository = people.address(offering.service.repository)
    if repository is None:
        return ()
    return (Definition(type="transformationImplementation", url=repository, description=offering.service.origin),)


def _held_by_the_compiler(offering: Offering) -> Iterator[CustomProperty]:
    """What nothing is published without: the standard has places for what was promised, but not for the promise."""
    yield CustomProperty(property="origin", value=offering.service.origin)
    for word, kind in (("documented", Documented), ("masked", Masked)):
        found = [(subject, promise) for subject, promise in offering.promises if isinstance(promise, kind)]
        if found:
            subjects = [subject or offering.service.name for subject, _ in found]
            yield CustomProperty(property=word, value=subjects, description=found[0][1].meaning)
