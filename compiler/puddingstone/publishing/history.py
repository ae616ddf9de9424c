"""Questions to the history of measurements, which is one table for all promises.

A promise about several columns is measured once for each of them at the same moment; what is asked for is the worst.
"""

from typing import NamedTuple

from puddingstone.vault import Promised

SCHEMA = "slo"
TABLE = "slo_history"


class Asked(NamedTuple):
    """The promise that is asked for: of which product and table, and of which ``element`` if only of one."""

    product: str
    subject: str
    promise: Promised
    element: str = ""


def good(asked: Asked) -> str:
    """How many were good, one row for each time that a promise was measured: of several columns, in the worst."""
    return f"select measured_at, min(good) as good {_of(asked)} order by measured_at"


def total(asked: Asked) -> str:
    """Of how many, one row for each time that a promise was measured: the same for all columns of a table."""
    return f"select measured_at, max(total) as total {_of(asked)} order by measured_at"


def worst(asked: Asked) -> str:
    """What was measured for a promise, one row for each time."""
    return f"select measured_at, {_worst(asked.promise)} {_of(asked)} order by measured_at"


def latest(asked: Asked) -> str:
    """What was measured for a promise the last time."""
    return f"select {_worst(asked.promise)} {_of(asked)} order by measured_at desc limit 1"


def _worst(promise: Promised) -> str:
    return f"{'min' if promise.better == 'higher' else 'max'}(measured) as measured"


def _of(asked: Asked) -> str:
    said = {"product": asked.product, "subject": asked.subject, "promise": asked.promise.name}
    said |= {"element": asked.element} if asked.element else {}
    condition = " and ".join(f"{column} = {_text(value)}" for column, value in said.items())
    return f"from {SCHEMA}.{TABLE} where {condition} group by measured_at"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
