"""The status in a few lines, for a terminal."""

from collections.abc import Iterator

from puddingstone.picturing.words import clean
from puddingstone.showing.headline import headline, missing, of_promises, place
from puddingstone.showing.page import Incident, State, StatusPage
from puddingstone.showing.words import span, told

_TOLD: tuple[tuple[State, str], ...] = (("missed", "missed"), ("warning", "near"))


def summary(page: StatusPage) -> str:
    """Open incidents, what is missed and what is near its limit, and how many promises are how."""
    return "\n".join(_cleaned(line) for line in _lines(page))


def _cleaned(line: str) -> str:
    r"""A line without what a terminal would obey.

    >>> _cleaned("  a\x1b[31mb")
    '  a[31mb'
    """
    return f"{'  ' if line.startswith('  ') else ''}{clean(line)}"


def _lines(page: StatusPage) -> Iterator[str]:
    yield f"{page.title} at {told(page.at)}: {headline(page)}."
    zones = {product.name: product.time_zone for product in page.products}
    for incident in page.open_incidents:
        open_for = _open(incident, zones.get(incident.product, "UTC"))
        yield f"  incident {incident.product}: {incident.title} ({open_for})"
    for state, word in _TOLD:
        for product, promise in page.in_state(state):
            for line in promise.lines:
                if line.state == state:
                    said = missing(promise, line, product.time_zone)
                    yield f"  {word} {place(product, promise, line)}: {said}"
    yield f"{of_promises(page)}."
    if page.why_not:
        yield page.why_not


def _open(incident: Incident, zone: str) -> str:
    promised = f", promised within {span(incident.recovers_within)}" if incident.recovers_within is not None else ""
    return f"open for {span(incident.lasted)} since {told(incident.began_at, zone)}{promised}"
