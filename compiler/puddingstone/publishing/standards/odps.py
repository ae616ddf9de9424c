"""The Open Data Product Standard of Bitol, version 1.0.0, as far as products are described in it."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from puddingstone.publishing.standards.form import CustomProperty, Definition, Description, Form, Support, Team, Url

Version = Annotated[str, Field(min_length=1)]


class Reachable(Support):
    """A channel; unlike in a contract it needs an address."""

    url: Url


class InputPort(Form):
    """What a product is made from."""

    name: str
    version: Version
    contract_id: str
    custom_properties: tuple[CustomProperty, ...] = ()


class InputContract(Form):
    """What a table is made from."""

    id: str
    version: Version


class OutputPort(Form):
    """A table that a product offers."""

    name: str
    description: str | None = None
    type: str | None = None
    version: Version
    contract_id: str | None = None
    input_contracts: tuple[InputContract, ...] = ()
    tags: tuple[str, ...] = ()


class ManagementPort(Form):
    """Where a product is found, watched or steered."""

    name: str
    content: Literal["discoverability", "observability", "control", "dictionary"]
    type: Literal["rest", "topic"] = "rest"
    url: Url | None = None
    channel: str | None = None
    description: str | None = None


class DataProduct(Form):
    """The whole document."""

    api_version: Literal["v1.0.0"] = "v1.0.0"
    kind: Literal["DataProduct"] = "DataProduct"
    id: str
    name: str | None = None
    version: Version | None = None
    status: Literal["proposed", "draft", "active", "deprecated", "retired"]
    domain: str | None = None
    tenant: str | None = None
    tags: tuple[str, ...] = ()
    description: Description | None = None
    input_ports: Annotated[tuple[InputPort, ...], Field(min_length=1)]
    output_ports: Annotated[tuple[OutputPort, ...], Field(min_length=1)]
    management_ports: tuple[ManagementPort, ...] = ()
    support: tuple[Reachable, ...] = ()
    team: Team | None = None
    authoritative_definitions: tuple[Definition, ...] = ()
    custom_properties: tuple[CustomProperty, ...] = ()

    @model_validator(mode="after")
    def _has_each_port_once(self) -> Self:
        for ports in (self.input_ports, self.output_ports):
            if len({(each.name, each.version) for each in ports}) != len(ports):
                raise ValueError("a port is known by its name and version")
        return self
