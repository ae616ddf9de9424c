"""The Open Data Contract Standard, version 3.1.0, as far as contracts are written in it."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from puddingstone.publishing.standards.form import (
    CustomProperty,
    Definition,
    Description,
    Form,
    Number,
    StableId,
    Support,
    Team,
)

LogicalType = Literal["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"]
Dimension = Literal["accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"]
Reference = Annotated[
    str,
    Field(
        pattern=r"^([A-Za-z_][A-Za-z0-9_]*\.[A-Za-z_][A-Za-z0-9_]*"
        r"|([A-Za-z0-9._\-/]+\.yaml#)?/?[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+(/[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_-]+)*)$"
    ),
]


class Quality(Form):
    """A check: one that the standard names (``metric``), or a question in SQL; exactly one of what it ``must_be``."""

    id: StableId
    type: Literal["library", "sql"]
    description: str | None = None
    dimension: Dimension
    severity: Literal["error", "warning"]
    metric: Literal["nullValues", "duplicateValues"] | None = None
    arguments: dict[str, list[str]] | None = None
    query: str | None = None
    unit: Literal["percent", "rows"] | None = None
    must_be: Number | None = None
    must_be_less_than: Number | None = None
    must_be_less_or_equal_to: Number | None = None
    must_be_greater_or_equal_to: Number | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if (self.metric is None) is not (self.type == "sql") or (self.query is None) is not (self.type == "library"):
            raise ValueError("a check of the library has a metric, one in SQL a query")
        limits = (self.must_be, self.must_be_less_than, self.must_be_less_or_equal_to, self.must_be_greater_or_equal_to)
        if sum(each is not None for each in limits) != 1:
            raise ValueError("a check is held against exactly one limit")
        return self


class Relationship(Form):
    """A property that is a key of another one."""

    to: Reference
    type: Literal["foreignKey"] = "foreignKey"


class Property(Form):
    """A column."""

    id: StableId | None = None
    name: str
    description: str | None = None
    logical_type: LogicalType
    physical_type: str
    required: bool | None = None
    unique: bool | None = None
    primary_key: bool | None = None
    primary_key_position: Annotated[int, Field(ge=1)] | None = None
    critical_data_element: bool | None = None
    classification: str | None = None
    encrypted_name: str | None = None
    tags: tuple[str, ...] = ()
    transform_source_objects: tuple[str, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    custom_properties: tuple[CustomProperty, ...] = ()
    quality: tuple[Quality, ...] = ()


class Object(Form):
    """A table."""

    id: StableId | None = None
    name: str
    physical_name: str
    physical_type: Literal["table", "view"]
    logical_type: Literal["object"] = "object"
    description: str | None = None
    data_granularity_description: str | None = None
    tags: tuple[str, ...] = ()
    authoritative_definitions: tuple[Definition, ...] = ()
    custom_properties: tuple[CustomProperty, ...] = ()
    properties: tuple[Property, ...]
    quality: tuple[Quality, ...] = ()


class ServiceLevel(Form):
    """A promise that is not about what is in the data."""

    id: StableId
    property: str
    value: str | Number
    value_ext: str | Number | None = None
    unit: str | None = None
    element: str | None = None
    driver: Literal["regulatory", "analytics", "operational"] | None = None
    description: str | None = None
    scheduler: str | None = None
    schedule: str | None = None

    @model_validator(mode="after")
    def _has_a_schedule(self) -> Self:
        if (self.scheduler is None) is not (self.schedule is None):
            raise ValueError("a schedule is one of a scheduler")
        return self


class Server(Form):
    """Where the tables are: a file of DuckDB, or an account of Snowflake."""

    server: str
    type: Literal["duckdb", "snowflake"]
    environment: str
    description: str | None = None
    account: str | None = None
    database: str
    schema_name: str
    warehouse: str | None = None

    @model_validator(mode="after")
    def _has_an_account(self) -> Self:
        if (self.account is None) is not (self.type == "duckdb"):
            raise ValueError("Snowflake has an account, and DuckDB has none")
        return self


class Role(Form):
    """Who may do what."""

    role: str
    description: str | None = None
    access: Literal["read"] = "read"
    first_level_approvers: str | None = None


class DataContract(Form):
    """The whole document."""

    api_version: Literal["v3.1.0"] = "v3.1.0"
    kind: Literal["DataContract"] = "DataContract"
    id: str
    name: str
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
    status: Literal["proposed", "draft", "active", "deprecated", "retired"]
    domain: str | None = None
    tenant: str | None = None
    tags: tuple[str, ...] = ()
    description: Description
    servers: Annotated[tuple[Server, ...], Field(min_length=1)]
    objects: Annotated[tuple[Object, ...], Field(min_length=1)]
    sla_properties: tuple[ServiceLevel, ...] = ()
    roles: tuple[Role, ...] = ()
    support: tuple[Support, ...] = ()
    team: Team
    authoritative_definitions: tuple[Definition, ...] = ()
    custom_properties: tuple[CustomProperty, ...] = ()
