"""Who sees what: how personal facts are shown, and who sees which rows."""

from dataclasses import dataclass, replace
from typing import Literal

from puddingstone.language.computing import Computed
from puddingstone.language.provenance import Team
from puddingstone.language.things import Details


@dataclass(frozen=True)
class Masking:
    """What is shown in place of a value, ``to`` how generally, and the teams that see the value itself."""

    how: str
    to: str | int = ""
    kept_for: tuple[Team, ...] = ()


@dataclass(frozen=True)
class Mask:
    """How one personal fact is shown."""

    of: type[Details] | type[Computed]
    word: str
    shown: Masking


@dataclass(frozen=True)
class Rows:
    """Rows of a table of the product that one team sees: those ``where`` a condition over its columns holds."""

    table: str
    seen_by: Team
    where: str


def mask(of: type[Details] | type[Computed], word: str, shown: Masking) -> Mask:
    """Show a personal fact masked, in a list: ``masks = [mask(Guest.Profile, "full_name", redacted())]``.

    What is personal and has no mask is not shown at all.
    """
    return Mask(of, word, shown)


def redacted() -> Masking:
    """Three stars in place of a text, nothing in place of anything else."""
    return Masking("redacted")


def hashed() -> Masking:
    """A hash with a secret salt in place of a text: it says nothing, but the same text has the same hash."""
    return Masking("hashed")


def generalised(*, to: Literal["month", "year"] | int) -> Masking:
    """The first day of its month or year in place of a day; a number's band; the first letters of a text."""
    return Masking("generalised", to)


def kept_for(*teams: Team, otherwise: Masking) -> Masking:
    """The value itself for these teams, and otherwise what is shown to all."""
    return replace(otherwise, kept_for=teams)
