"""Incidents: everything that is said of one is a line in a log, and what holds is what follows from the lines."""

import getpass
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from puddingstone.diagnostics import Finding
from puddingstone.keeping.errors import KeepingError
from puddingstone.keeping.logs import Logs
from puddingstone.keeping.moments import shown
from puddingstone.warehouse import Row

_LOG = "slo_incidents"


@dataclass(frozen=True)
class Incident:
    """What holds of an incident: its last word, when that was said, and when it was ``closed``, if it was."""

    name: str
    product: str
    began: datetime
    noticed: datetime
    text: str
    closed: datetime | None = None
    minutes_lost: int | None = None
    last_said: datetime | None = None


class Incidents:
    """The log of incidents, to read and to add to; ``at`` is what time it is."""

    def __init__(self, logs: Logs, at: datetime) -> None:
        self._logs = logs
        self._at = at

    def all(self) -> tuple[Incident, ...]:
        """All incidents, in the order in which they began."""
        return tuple(sorted(_folded(self._logs.rows(_LOG, "said_at")), key=lambda each: (each.began, each.name)))

    def open(self, product: str, began: datetime, text: str) -> Incident:
        """Put down that a product is not as it should be, since when.

        Raises:
            KeepingError: it is to have begun in the future.
        """
        if began > self._at:
            message = f"the incident is to begin at {shown(began)}, and it is {shown(self._at)}"
            raise KeepingError(Finding("not-a-moment", message, product, "say when it began, in UTC or with its zone"))
        name = f"{product}-{self._at:%Y%m%d}-{uuid.uuid4().hex[:6]}"
        incident = Incident(name, product, began, self._at, text, last_said=self._at)
        self._say("opened", incident)
        return incident

    def update(self, name: str, text: str) -> Incident:
        """Put down what is new of an incident.

        Raises:
            KeepingError: there is none of that name that is open.
        """
        incident = replace(self._open(name), text=text)
        self._say("updated", incident)
        return incident

    def close(self, name: str, text: str, minutes_lost: int | None) -> Incident:
        """Put down that an incident is over, and how many minutes of data are lost for good.

        Raises:
            KeepingError: there is none of that name that is open.
        """
        incident = replace(self._open(name), text=text, minutes_lost=minutes_lost, closed=self._at)
        self._say("closed", incident)
        return incident

    def _open(self, name: str) -> Incident:
        known = {incident.name: incident for incident in self.all()}
        if name not in known:
            way_out = "puddingstone incident list says which there are"
            raise KeepingError(Finding("unknown-incident", f"there is no incident {name}", name, way_out))
        found = known[name]
        if found.closed:
            message = f"the incident {name} was closed at {shown(found.closed)}"
            way_out = "open a new one, and say in it what came back"
            raise KeepingError(Finding("closed-incident", message, name, way_out))
        if found.last_said and self._at < found.last_said:
            message = f"of {name} something was said at {shown(found.last_said)} already, and it is {shown(self._at)}"
            raise KeepingError(Finding("not-a-moment", message, name, "say what is new after what is known"))
        return found

    def _say(self, what: str, incident: Incident) -> None:
        row = {
            "incident_id": incident.name,
            "product": incident.product,
            "said_at": self._at,
            "what": what,
            "began_at": incident.began,
            "noticed_at": incident.noticed,
            "text": incident.text,
            "minutes_lost": incident.minutes_lost,
            "said_by": _somebody(),
        }
        self._logs.add(_LOG, [row])


def _folded(rows: Iterable[Row]) -> Iterable[Incident]:
    """Incidents, each from its lines: when it was opened, closed, and the last word on it."""
    lines: dict[str, list[Row]] = {}
    for row in rows:
        lines.setdefault(str(row["incident_id"]), []).append(row)
    for name, said in lines.items():
        first = next((row for row in said if row["what"] == "opened"), said[0])
        closing = next((row for row in said if row["what"] == "closed"), None)
        updates = [row for row in said if row["what"] == "updated"]
        last = closing or (updates or [first])[-1]
        lost = closing["minutes_lost"] if closing else None
        yield Incident(
            name,
            str(first["product"]),
            _moment(first["began_at"]),
            _moment(first["noticed_at"]),
            str(last["text"]),
            _moment(closing["said_at"]) if closing else None,
            lost if isinstance(lost, int) else None,
            max(_moment(row["said_at"]) for row in said),
        )


def _moment(value: object) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(str(value))


def _somebody() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
