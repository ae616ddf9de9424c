"""Questions to the history of measurements, which is one table for all promises."""

SCHEMA = "slo"
TABLE = "slo_history"


def series(column: str, product: str, subject: str, promise: str) -> str:
    """All that was measured for a promise, one row for each time."""
    return f"select measured_at, {column} from {SCHEMA}.{TABLE} {_of(product, subject, promise)} order by measured_at"


def latest(product: str, subject: str, promise: str) -> str:
    """What was measured last for a promise."""
    said = f"select measured from {SCHEMA}.{TABLE} {_of(product, subject, promise)}"
    return f"{said} order by measured_at desc limit 1"


def _of(product: str, subject: str, promise: str) -> str:
    return f"where product = {_text(product)} and subject = {_text(subject)} and promise = {_text(promise)}"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
