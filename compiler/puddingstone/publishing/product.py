"""The description of a product, in the Open Data Product Standard."""

from collections.abc import Iterator

from puddingstone.publishing import people
from puddingstone.publishing.identities import contract_id, version
from puddingstone.publishing.offering import Offering
from puddingstone.publishing.standards.form import CustomProperty, Definition
from puddingstone.publishing.standards.odps import (
    DataProduct,
    InputContract,
    InputPort,
    ManagementPort,
    OutputPort,
    Reachable,
)
from puddingstone.vault import ComposedFact, Mart

_OF_A_SOURCE = "1.0.0"
"""Source systems have no versions: as far as anybody promises, it is their first."""


def data_product(offering: Offering) -> DataProduct:
    """What a product is made from, what it offers, and where it is watched."""
    service = offering.service
    repository = people.address(service.repository)
    return DataProduct(
        id=contract_id(service),
        name=service.title or service.name,
        version=version(service),
        status="active",
        domain=service.domain or None,
        tenant=offering.tenant or None,
        description=people.description(service),
        input_ports=tuple(_input_ports(offering)),
        output_ports=tuple(_output_port(table, offering) for table in offering.tables),
        management_ports=tuple(_management_ports(offering)),
        support=tuple(Reachable(**each.model_dump()) for each in people.support(service) if each.url),
        team=people.team(service),
        authoritative_definitions=(Definition(type="implementation", url=repository),) if repository else (),
        custom_properties=(CustomProperty(property="origin", value=service.origin),),
    )


def _input_ports(offering: Offering) -> Iterator[InputPort]:
    """Products that it is composed of, and the source systems of what it has from the vault."""
    for name in offering.service.inputs:
        there = offering.services.get(name)
        if there is not None and there != offering.service:
            yield InputPort(
                name=name,
                version=version(there),
                contract_id=contract_id(there),
                custom_properties=(CustomProperty(property="kind", value="product"),),
            )
    for name in _sources(offering):
        system = offering.systems.get(name)
        owner = system.owner if system else ""
        yield InputPort(
            name=f"source.{name}",
            version=_OF_A_SOURCE,
            contract_id=_source_id(name, offering),
            custom_properties=(
                CustomProperty(property="kind", value="source"),
                *((CustomProperty(property="owner", value=owner),) if owner else ()),
            ),
        )


def _sources(offering: Offering) -> tuple[str, ...]:
    """The source systems of what is made from the vault; those of a composite's parts are not its own."""
    composites = [table for table in offering.tables if isinstance(table, ComposedFact)]
    if not composites:
        return offering.service.sources
    own = (name for table in offering.tables if table not in composites for name in offering.sources_of(table))
    return tuple(sorted(set(own))) or (() if offering.service.inputs else offering.service.sources)


def _output_port(table: Mart, offering: Offering) -> OutputPort:
    return OutputPort(
        name=table.name,
        description=table.meaning or None,
        type="table",
        version=version(offering.service),
        contract_id=contract_id(offering.service),
        input_contracts=tuple(_made_from(table, offering)),
        tags=("composite",) if isinstance(table, ComposedFact) else (),
    )


def _made_from(table: Mart, offering: Offering) -> Iterator[InputContract]:
    """The contracts of a composite's parts; of any other table, the source systems."""
    if not isinstance(table, ComposedFact):
        for name in offering.sources_of(table):
            yield InputContract(id=_source_id(name, offering), version=_OF_A_SOURCE)
        return
    parts = {offering.offered_by[part.table].name for part in table.parts if part.table in offering.offered_by}
    for name in sorted(parts):
        there = offering.services[name]
        yield InputContract(id=contract_id(there), version=version(there))


def _source_id(name: str, offering: Offering) -> str:
    """``fancy_hotel.visiting.reception``: where a source was said."""
    system = offering.systems.get(name)
    return (system.origin if system else "") or name


def _management_ports(offering: Offering) -> Iterator[ManagementPort]:
    service = offering.service
    yield ManagementPort(
        name="contract",
        content="dictionary",
        description="contract.odcs.yaml, beside this file: every table and column, and what is promised of them.",
    )
    yield ManagementPort(
        name="objectives",
        content="observability",
        url=people.address(service.status_page),
        description="slo.openslo.yaml, beside this file: objectives, and where their measurements are kept.",
    )
    repository = people.address(service.repository)
    if repository:
        yield ManagementPort(name="repository", content="control", url=repository, description=service.origin)
