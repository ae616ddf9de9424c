"""What nobody records because it follows from what is recorded."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from puddingstone.language.things import Details, Entity


class Computed:
    """Facts about an entity that follow from what happened to it and from its details."""


@dataclass(frozen=True)
class Formula:
    """How a fact is computed: an SQL expression over the words of what it follows from, and what is always true."""

    text: str
    always: str = ""


@dataclass(frozen=True)
class Basis:
    """What facts are computed from, and which entity they are about."""

    inputs: tuple[Callable[..., None] | type[Details], ...]
    entity: type[Entity]


Worked = TypeVar("Worked", bound=type[Computed])


def computed_from(*inputs: Callable[..., None] | type[Details], of: type[Entity]) -> Callable[[Worked], Worked]:
    """Say which events and details of an entity facts are computed from."""

    def remember(declaration: Worked) -> Worked:
        setattr(declaration, "__basis__", Basis(inputs, of))  # noqa: B010  a class of the language has no such name
        return declaration

    return remember


def computed(text: str, *, always: str = "") -> Any:  # noqa: ANN401  it is of the type that the model says
    """Say how a fact is computed, and what then has to be true of it."""
    return Formula(text, always)
