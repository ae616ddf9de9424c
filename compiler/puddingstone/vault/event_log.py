"""What happened in a domain as one log, and that log in the shape of OCEL 2.0, which process-mining tools read."""

from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.marts import Part
from puddingstone.vault.table import Table


class CaseType(Frozen):
    """A kind of thing that takes part in events: a word for it, and its hub."""

    name: str
    hub: str
    hash_key: str
    natural_keys: tuple[str, ...]


class LoggedParty(Frozen):
    """A party of an event: its role, what it is, and the column of the link that holds its hash key."""

    role: str
    column: str
    case: CaseType


class LoggedEvent(Frozen):
    """An event: its link, the facts of it that may be shown, and its parties."""

    name: str
    link: str
    hash_key: str
    facts: tuple[str, ...]
    parties: tuple[LoggedParty, ...]


class EventLog(Table):
    """One row per event and party, for all events of a domain."""

    kind: Literal["event_log"] = "event_log"
    events: tuple[LoggedEvent, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """Its links, and the hubs of all parties."""
        hubs = sorted({party.case.hub for event in self.events for party in event.parties})
        return (*(event.link for event in self.events), *hubs)


class OcelTable(Table):
    """A table of OCEL 2.0, in a schema of its own for each domain, where it is called ``alias``."""

    alias: str


class FromEventLog(OcelTable):
    """What is only another form of the log."""

    log: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The log."""
        return (self.log,)


class OcelEvents(FromEventLog):
    """Every event and its type."""

    kind: Literal["ocel_events"] = "ocel_events"


class OcelEventObjects(FromEventLog):
    """Which things took part in which events, and as what."""

    kind: Literal["ocel_event_objects"] = "ocel_event_objects"
    objects: str


class OcelObjects(OcelTable):
    """Every thing and its type."""

    kind: Literal["ocel_objects"] = "ocel_objects"
    cases: tuple[CaseType, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The hubs of all things."""
        return tuple(case.hub for case in self.cases)


class Tie(Frozen):
    """A relationship of one party to another."""

    name: str
    link: str
    source: LoggedParty
    target: LoggedParty


class OcelObjectObjects(OcelTable):
    """Which things are, or were, in a relationship with which others."""

    kind: Literal["ocel_object_objects"] = "ocel_object_objects"
    ties: tuple[Tie, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The links of relationships."""
        return tuple(dict.fromkeys(tie.link for tie in self.ties))


class OcelTypes(OcelTable):
    """The types of events, or of things, with the ends of their tables' names."""

    kind: Literal["ocel_types"] = "ocel_types"
    types: tuple[str, ...]


class OcelEventType(OcelTable):
    """The events of one type, when they happened, and the facts about them."""

    kind: Literal["ocel_event_type"] = "ocel_event_type"
    event: LoggedEvent

    @property
    def reads(self) -> tuple[str, ...]:
        """The link of the event."""
        return (self.event.link,)


class OcelObjectType(OcelTable):
    """The things of one type, and every change of what is known about them."""

    kind: Literal["ocel_object_type"] = "ocel_object_type"
    case: CaseType
    parts: tuple[Part, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The hub and the satellites."""
        return (self.case.hub, *(part.satellite for part in self.parts))
