"""The log of all events of a domain."""

from puddingstone.emitting.models.select import key_as_text, listed, ref, with_ctes
from puddingstone.vault import EventLog, LoggedEvent, LoggedParty, names


def event_log(table: EventLog) -> str:
    """One row per event and party that took part; an event of which no party is known has a row as well."""
    events = [_event(each) for each in table.events]
    parties = [_party(event, party) for event in table.events for party in event.parties]
    columns = [
        f"events.activity || ':' || {key_as_text('events.event_hk')} as event_id",
        "events.activity",
        "events.happened_at",
        "parties.case_type",
        "parties.case_id",
        f"{key_as_text('parties.case_hk')} as case_key",
        "parties.role",
        f"events.{names.LOAD_TIME}",
        f"events.{names.RECORD_SOURCE}",
        "events.facts",
    ]
    ctes = [_union("events", events), _union("parties", parties)]
    join = "left join parties\n    on events.activity = parties.activity\n    and events.event_hk = parties.event_hk"
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", "from events", join])


def case_id(party: LoggedParty) -> str:
    """The key of a party as people write it."""
    return " || '-' || ".join(f"cast({party.case.hub}.{key} as varchar)" for key in party.case.natural_keys)


def _event(event: LoggedEvent) -> str:
    facts = ", ".join(f'"{fact}"' for fact in event.facts)
    columns = [
        f"'{event.name}' as activity",
        f"{event.hash_key} as event_hk",
        f"{names.EVENT_TIME} as happened_at",
        f"{{{{ puddingstone.facts_as_json([{facts}]) }}}} as facts",
        names.LOAD_TIME,
        names.RECORD_SOURCE,
    ]
    return f"select\n{listed(columns, 8)}\n    from {ref(event.link)}"


def _party(event: LoggedEvent, party: LoggedParty) -> str:
    case = party.case
    columns = [
        f"'{event.name}' as activity",
        f"event.{event.hash_key} as event_hk",
        f"'{party.role}' as role",
        f"'{case.name}' as case_type",
        f"{case.hub}.{case.hash_key} as case_hk",
        f"{case_id(party)} as case_id",
    ]
    join = f"inner join {ref(case.hub)} as {case.hub}\n        on event.{party.column} = {case.hub}.{case.hash_key}"
    return f"select\n{listed(columns, 8)}\n    from {ref(event.link)} as event\n    {join}"


def _union(name: str, selects: list[str]) -> str:
    return f"{name} as (\n    " + "\n\n    union all\n\n    ".join(selects) + "\n)"
