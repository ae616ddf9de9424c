"""What is said of a value beyond its type."""

from enum import Enum
from typing import Annotated, TypeAlias, TypeVar

Value = TypeVar("Value")


class Mark(Enum):
    """The marks an annotation may carry."""

    KEY = "key"
    PERSONAL = "personal"
    EVENT = "event"
    RELATIONSHIP = "relationship"
    SAME_AS = "same_as"
    PART_OF = "part_of"


Key: TypeAlias = Annotated[Value, Mark.KEY]
"""What the business knows a thing by; inside details and events, what tells several at once apart."""

Personal: TypeAlias = Annotated[Value, Mark.PERSONAL]
"""Personal data: kept apart, left out of everything shared, erasable."""
