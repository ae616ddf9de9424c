"""What all published documents have in common."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

Number = int | float
StableId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$")]
"""What ODCS lets be referred to within a document."""
Url = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9+.-]*:\S+$")]


_SPELT = {"objects": "schema", "schema_name": "schema"}
"""Words of the standards that mean something else in Python."""


def _spelt(name: str) -> str:
    return _SPELT.get(name) or to_camel(name)


class Form(BaseModel):
    """A part of a published document, in the standard's own words; what it does not know is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=_spelt, populate_by_name=True)

    def said(self) -> dict[str, Any]:
        """What is said in it, ready to be written."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)


class CustomProperty(Form):
    """Something that a standard has no word for."""

    property: str
    value: str | Number | bool | list[str]
    description: str | None = None


class Definition(Form):
    """Where more is said."""

    type: str
    url: Url
    description: str | None = None


class Description(Form):
    """What it is for, and what not."""

    purpose: str | None = None
    usage: str | None = None
    limitations: str | None = None


class Member(Form):
    """Somebody of a team, by address or name."""

    username: str
    name: str | None = None
    role: str | None = None


class Team(Form):
    """Who answers for it."""

    name: str | None = None
    members: tuple[Member, ...] = ()


class Support(Form):
    """Where to ask, and where news are."""

    channel: str
    url: Url | None = None
    description: str | None = None
    tool: str | None = None
    scope: str | None = None


def number(value: float) -> Number:
    """A number as people write it.

    >>> number(99.0), number(99.5)
    (99, 99.5)
    """
    return int(value) if float(value).is_integer() else value
