"""What a single fact is: the value types of a model."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, TypeAlias


class Kind(Enum):
    """The kinds of value a model tells apart."""

    TEXT = "text"
    NUMBER = "number"
    QUANTITY = "quantity"
    MEASUREMENT = "measurement"
    MONEY = "money"
    DAY = "day"
    MOMENT = "moment"
    YES_NO = "yes_no"


Text: TypeAlias = Annotated[str, Kind.TEXT]
"""Words, names and codes."""

Number: TypeAlias = Annotated[int, Kind.NUMBER]
"""A whole number: a count, a rank, a number on a door."""

Quantity: TypeAlias = Annotated[Decimal, Kind.QUANTITY]
"""An exact amount with up to six decimals: hours worked, kilograms bought."""

Measurement: TypeAlias = Annotated[float, Kind.MEASUREMENT]
"""A measured, inexact value: a temperature, a latitude."""

Money: TypeAlias = Annotated[Decimal, Kind.MONEY]
"""An amount of money, exact to the cent."""

Day: TypeAlias = Annotated[date, Kind.DAY]
"""A day in the calendar."""

Moment: TypeAlias = Annotated[datetime, Kind.MOMENT]
"""A point in time."""

YesNo: TypeAlias = Annotated[bool, Kind.YES_NO]
"""True or false."""
