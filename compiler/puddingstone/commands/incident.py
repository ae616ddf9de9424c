"""``puddingstone incident``."""

from collections.abc import Callable
from datetime import datetime

import click

from puddingstone.commands.counting import complain
from puddingstone.commands.keeping import kept, planned
from puddingstone.keeping.errors import KeepingError
from puddingstone.keeping.incidents import Incident, Incidents
from puddingstone.keeping.interfaces import interfaces, of_product
from puddingstone.keeping.moments import moment, shown
from puddingstone.settings import Settings
from puddingstone.warehouse import WarehouseError


def begin(settings: Settings, target: str | None, at: str | None, product: str, began: str, text: str) -> int:  # noqa: PLR0913, PLR0917 - one for each option
    """Open an incident; 1 if there is no such product, or no such moment."""
    vault = planned(settings)
    if vault is None:
        return 1

    def opened(known: Incidents) -> None:
        of_product(interfaces(vault), product)
        incident = known.open(product, moment(began), text)
        waited = _minutes(incident.began, incident.noticed)
        click.echo(f"Opened {incident.name}, {waited} minutes after it began.")

    return _with_incidents(settings, target, at, opened)


def update(settings: Settings, target: str | None, at: str | None, name: str, text: str) -> int:
    """Say what is new of an incident; 1 if it is not open."""
    return _with_incidents(settings, target, at, lambda known: click.echo(f"Updated {known.update(name, text).name}."))


def close(settings: Settings, target: str | None, at: str | None, name: str, text: str, lost: int | None) -> int:  # noqa: PLR0913, PLR0917 - one for each option
    """Close an incident; 1 if it is not open."""

    def closed(known: Incidents) -> None:
        incident = known.close(name, text, lost)
        if incident.closed:
            click.echo(f"Closed {incident.name}, {_minutes(incident.began, incident.closed)} minutes after it began.")

    return _with_incidents(settings, target, at, closed)


def list_(settings: Settings, target: str | None) -> int:
    """List all incidents."""

    def listed(known: Incidents) -> None:
        for incident in known.all():
            click.echo(_line(incident))
        click.echo(_summary(known.all()))

    return _with_incidents(settings, target, None, listed)


def _with_incidents(settings: Settings, target: str | None, at: str | None, does: Callable[[Incidents], None]) -> int:
    try:
        with kept(settings, target, at) as open_:
            does(Incidents(open_.logs, open_.clock()))
    except (KeepingError, WarehouseError) as error:
        return complain(error.finding)
    return 0


def _line(incident: Incident) -> str:
    until = f"until {shown(incident.closed)}" if incident.closed else "open"
    lost = f", {incident.minutes_lost} minutes of data lost" if incident.minutes_lost is not None else ""
    return f"  {incident.name}  since {shown(incident.began)}, {until}{lost}: {incident.text}"


def _summary(known: tuple[Incident, ...]) -> str:
    still = sum(incident.closed is None for incident in known)
    return f"{len(known)} incidents, {still} open." if len(known) != 1 else f"1 incident, {still} open."


def _minutes(begins: datetime, ends: datetime) -> int:
    return round((ends - begins).total_seconds() / 60)
