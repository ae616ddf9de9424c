"""Where facts come from physically."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

Pace = Literal["never", "rarely", "often", "constantly"]


class Expression(Frozen):
    """A physical column, or an SQL expression over the columns of a source table."""

    text: str
    is_column: bool = True


class Binding(Frozen):
    """A source table and how the model's words are found in it.

    ``columns`` pairs a word (``guest_number``, or ``from_room__room_number`` for the key of a party in a role)
    with its expression; what is not listed is a column of the word's own name. ``source`` is a source's name.
    """

    source: str
    table: str
    columns: tuple[tuple[str, Expression], ...] = ()
    where: str = ""
    event_time: Expression | None = None
    load_time: Expression | None = None
    pace: Pace | None = None
