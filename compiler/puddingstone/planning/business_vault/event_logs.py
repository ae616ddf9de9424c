"""One log for all events of a domain, and its views in the shape of OCEL 2.0."""

from collections.abc import Iterator, Sequence

from puddingstone.domain import Domain, Happening
from puddingstone.planning.business_vault.cases import logged_parties
from puddingstone.planning.business_vault.ocel import ocel
from puddingstone.planning.columns import LOADED
from puddingstone.planning.site import Site
from puddingstone.vault import Column, EventLog, LoggedEvent, OcelView, mart_names, names

_BECAUSE = "what happened in a domain is told in one place, with whom it happened to, for those who look at processes"
_COLUMNS = (
    Column(name="event_id", meaning="What happened and the key of the event: tells all events apart."),
    Column(name="activity", meaning="What happened: the name of the event."),
    Column(name="happened_at", type="timestamp", meaning="When it happened."),
    Column(name="case_type", meaning="What kind of thing it happened to, among others; empty where nobody is known."),
    Column(name="case_id", meaning="The key of the thing, as people write it."),
    Column(name="case_key", meaning="The key of the thing in all marts; different things may have the same."),
    Column(name="role", meaning="As what the thing took part."),
    LOADED.model_copy(update={"is_critical": False}),
    Column(name=names.RECORD_SOURCE, meaning="The source and the table that the event came from."),
    Column(name="facts", meaning="What is known about the event and not personal, as a JSON object."),
)


def event_logs(site: Site) -> Iterator[EventLog | OcelView]:
    """The log of each domain in which something happens, and what is made of it."""
    for domain in site.business.domains:
        happenings = [each for context in domain.contexts for each in context.happenings if each.binding is not None]
        events = [_logged(each, site) for each in happenings if each.kind == "event"]
        if events:
            log = _log(domain, sorted(events, key=lambda each: each.name), site)
            yield log
            yield from ocel(log, [each for each in happenings if each.kind != "event"], site)


def _log(domain: Domain, events: Sequence[LoggedEvent], site: Site) -> EventLog:
    return EventLog(
        name=names.event_log(domain.name),
        folder=names.BUSINESS_VAULT,
        schema_name=names.BUSINESS_VAULT,
        meaning=f"What happened in {domain.title or domain.name}: one row for each event and each that took part.",
        origin=domain.address,
        because=_BECAUSE,
        owner=site.owner_of(domain.address),
        group=domain.name,
        events=tuple(events),
        columns=_COLUMNS,
    )


def _logged(event: Happening, site: Site) -> LoggedEvent:
    return LoggedEvent(
        name=event.name,
        link=names.link(event),
        hash_key=names.hash_key(event.name),
        facts=tuple(each.name for each in mart_names.shown(event)),
        parties=tuple(logged_parties(event, site)),
    )
