"""Questions to the history of measurements, which is one table for all promises.

A promise about several columns or sources is measured once for each of them at the same moment.
"""

from typing import Literal

from puddingstone.vault import Promised

SCHEMA = "slo"
TABLE = "slo_history"


def series(column: Literal["good", "total"], product: str, subject: str, promise: Promised) -> str:
    """How many were good, or were there at all, one row for each time that a promise was measured."""
    return f"select measured_at, sum({column}) as {column} {_of(product, subject, promise)} order by measured_at"


def worst(product: str, subject: str, promise: Promised) -> str:
    """The worst that was measured for a promise, one row for each time."""
    return f"select measured_at, {_worst(promise)} {_of(product, subject, promise)} order by measured_at"


def latest(product: str, subject: str, promise: Promised) -> str:
    """The worst that was measured for a promise the last time."""
    return f"select {_worst(promise)} {_of(product, subject, promise)} order by measured_at desc limit 1"


def _worst(promise: Promised) -> str:
    return f"{'min' if promise.better == 'higher' else 'max'}(measured) as measured"


def _of(product: str, subject: str, promise: Promised) -> str:
    said = {"product": product, "subject": subject, "promise": promise.name}
    condition = " and ".join(f"{column} = {_text(value)}" for column, value in said.items())
    return f"from {SCHEMA}.{TABLE} where {condition} group by measured_at"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
