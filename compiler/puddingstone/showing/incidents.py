"""Incidents, as their log tells them, held against what was promised."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import groupby

from puddingstone.showing.page import Entry, Incident
from puddingstone.showing.records import SaidOfIncident
from puddingstone.showing.words import minutes_between
from puddingstone.vault import Recovery, Service, StatusPageNotice


def incidents(
    said: Iterable[SaidOfIncident], services: Mapping[str, Service], at: datetime
) -> tuple[tuple[Incident, ...], tuple[Incident, ...]]:
    """Those that are open, longest first, and those that are closed, latest first."""
    ordered = sorted(said, key=lambda each: each.incident_id)
    found = [_incident(list(rows), services, at) for _, rows in groupby(ordered, key=lambda each: each.incident_id)]
    still = sorted((each for each in found if each.is_open), key=lambda each: (each.began_at, each.id))
    closed = sorted((each for each in found if not each.is_open), key=lambda each: (_end(each), each.id), reverse=True)
    return tuple(still), tuple(closed)


def _end(incident: Incident) -> datetime:
    return incident.closed_at or incident.began_at


def _incident(rows: list[SaidOfIncident], services: Mapping[str, Service], at: datetime) -> Incident:
    rows = sorted(rows, key=lambda each: (each.said_at, ("opened", "updated", "closed").index(each.what)))
    first = next((row for row in rows if row.what == "opened"), rows[0])
    last = next((row for row in reversed(rows) if row.what != "updated"), first)
    closing = last if last.what == "closed" else None
    began = min(first.began_at or first.said_at, first.said_at)
    lost = [row.minutes_lost for row in rows if row.minutes_lost is not None]
    repair, notice = _promised(services.get(first.product))
    return Incident(
        id=first.incident_id,
        product=first.product,
        title=first.text,
        began_at=began,
        told_after=minutes_between(began, first.said_at),
        lasted=minutes_between(began, closing.said_at if closing else at),
        is_open=closing is None,
        closed_at=closing.said_at if closing else None,
        lost=lost[-1] if lost else None,
        status_page_within=None if notice is None else round(notice.target),
        recovers_within=None if repair is None else round(repair.target),
        losing_at_most=None if repair is None else repair.losing_at_most,
        entries=tuple(Entry(at=row.said_at, what=row.what, text=row.text, by=row.said_by) for row in rows),
    )


def _promised(service: Service | None) -> tuple[Recovery | None, StatusPageNotice | None]:
    promises = service.promises if service else ()
    repair = next((each for each in promises if isinstance(each, Recovery)), None)
    return repair, next((each for each in promises if isinstance(each, StatusPageNotice)), None)
