"""Single facts and the parties of a happening."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

Kind = Literal["text", "number", "quantity", "measurement", "money", "day", "moment", "yes_no"]


class Attribute(Frozen):
    """One fact, by name.

    ``reference`` is the address of the code list its value is looked up in, if any; its kind is then the code's.
    """

    name: str
    address: str
    kind: Kind = "text"
    is_key: bool = False
    is_personal: bool = False
    may_be_missing: bool = False
    reference: str | None = None
    meaning: str = ""


class Party(Frozen):
    """An entity that takes part in a happening, under the name of its role; ``entity`` is an address."""

    name: str
    address: str
    entity: str
    may_be_missing: bool = False
