"""Who sees what: personal facts that are shown masked, and rows that are not for everybody."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

MaskedHow = Literal["hashed", "redacted", "generalised"]


class Mask(Frozen):
    """How the fact at the address ``of`` is shown, where it is; ``kept_for`` are the teams that see it as it is.

    ``to`` is what it is generalised to: ``month`` or ``year``, the width of a band, or a number of first letters.
    """

    address: str
    of: str
    how: MaskedHow
    to: str = ""
    kept_for: tuple[str, ...] = ()


class Rows(Frozen):
    """The rows of the table ``fct_...`` of a product that one team sees: those for which ``where`` holds."""

    address: str
    table: str
    seen_by: str
    where: str
