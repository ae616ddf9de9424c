"""How what products offer is brought to one shape."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

RolledUp: TypeAlias = Literal["", "total", "how_many", "earliest", "latest"]


class Conformed:
    """The shape that the parts of a composite are brought to: one row, in words that hold for all of them."""


@dataclass(frozen=True)
class Conformity:
    """What a conformed fact is counted in, in which time zone a moment is told, and who is the same."""

    unit: str = ""
    zone: str = ""
    same: Callable[..., None] | None = None


def conformed(  # it is of the type that the model says
    *, unit: str = "", zone: str = "", same: Callable[..., None] | None = None
) -> Any:  # noqa: ANN401
    """Say what all parts agree on: a unit or currency, a time zone, or the match that makes two keys one."""
    return Conformity(unit, zone, same)


@dataclass(frozen=True)
class Told:
    """A word of a part's table, and what has to be done to it: rolled up, reckoned in another unit, recoded."""

    word: str
    how: RolledUp = ""
    unit: str = ""
    times: str = ""
    zone: str = ""
    codes: Mapping[str, str] | None = None
    is_taken_off: bool = False

    def __add__(self, other: "Told | Sum") -> "Sum":
        """Both together."""
        return Sum((self,)) + other

    def __sub__(self, other: "Told | Sum") -> "Sum":
        """What is left when the other is taken off."""
        return Sum((self,)) - other


@dataclass(frozen=True)
class Sum:
    """Several words put together, some of which are taken off."""

    terms: tuple[Told, ...]

    def __add__(self, other: "Told | Sum") -> "Sum":
        """One more."""
        return Sum((*self.terms, *_terms(other)))

    def __sub__(self, other: "Told | Sum") -> "Sum":
        """One less."""
        taken = (replace(each, is_taken_off=not each.is_taken_off) for each in _terms(other))
        return Sum((*self.terms, *taken))


@dataclass(frozen=True)
class Constant:
    """What is the same in all rows of a part."""

    value: str


def told(word: str, *, unit: str = "", times: str = "", zone: str = "", codes: Mapping[str, str] | None = None) -> Told:
    """Take a word of the part: ``times`` a factor into another unit, told in a ``zone``, its ``codes`` translated."""
    return Told(word, unit=unit, times=times, zone=zone, codes=codes)


def total(word: str, *, unit: str = "", times: str = "") -> Told:
    """Add up a word of a finer table of the part's product, such as ``"nights_paid.amount"``."""
    return Told(word, "total", unit=unit, times=times)


def how_many(table: str = "") -> Told:
    """Count the rows of a finer table of the part's product, or of the part's own."""
    return Told(table, "how_many")


def earliest(word: str, *, zone: str = "") -> Told:
    """The first moment or day of a finer table of the part's product."""
    return Told(word, "earliest", zone=zone)


def latest(word: str, *, zone: str = "") -> Told:
    """The last moment or day of a finer table of the part's product."""
    return Told(word, "latest", zone=zone)


def constant(value: str) -> Constant:
    """Say what is the same in all rows of a part."""
    return Constant(value)


def _terms(said: Told | Sum) -> tuple[Told, ...]:
    return said.terms if isinstance(said, Sum) else (said,)
