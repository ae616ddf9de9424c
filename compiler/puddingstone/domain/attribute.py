"""Single facts and the parties of a happening."""

from typing import Literal

from puddingstone.domain.frozen import Frozen

Kind = Literal["text", "number", "quantity", "measurement", "money", "day", "moment", "yes_no"]

COLLISION_CODE = "collision_code"
"""The word for the code of the domain that gave a number, where every domain numbers its own."""


class Attribute(Frozen):
    """One fact, by name.

    ``reference`` is the address of the code list its value is looked up in, if any; its kind is then the code's.
    Where every domain numbers its own, the first part of the key ``is_collision_code``: a constant, unless mapped.
    """

    name: str
    address: str
    kind: Kind = "text"
    is_key: bool = False
    is_collision_code: bool = False
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
