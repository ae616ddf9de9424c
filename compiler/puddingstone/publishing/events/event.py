"""The JSON Schema of one event."""

from typing import Any

from puddingstone.domain import Business, Entity, Happening, Party
from puddingstone.publishing.events.values import MOMENT, value_schema
from puddingstone.publishing.identities import event_urn
from puddingstone.spelling import title

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_HAPPENED = "happened_at"


def event_schema(event: Happening, business: Business) -> dict[str, Any]:
    """An object with each party by its keys, the moment and the facts; what it does not know is let pass.

    A producer may add facts at any time, so a consumer who checks what comes in must not stumble over them.
    """
    parties = [(party, root) for party in event.parties if (root := business.root_of(party.entity)) is not None]
    properties = {party.name: _party(party, root, business) for party, root in parties}
    required = [party.name for party, _ in parties if not party.may_be_missing]
    moment = event.moment
    if moment is None and _HAPPENED not in {each.name for each in event.attributes}:
        properties[_HAPPENED] = {**MOMENT, "description": "When it happened.", "x-moment": True}
        required.append(_HAPPENED)
    for attribute in event.attributes:
        said = value_schema(attribute, business)
        properties[attribute.name] = {**said, "x-moment": True} if attribute == moment else said
    required += [attribute.name for attribute in event.attributes if not attribute.may_be_missing]
    return {
        "$schema": _DIALECT,
        "$id": event_urn(event.address),
        "title": title(event.name),
        **({"description": event.meaning} if event.meaning else {}),
        "type": "object",
        "properties": properties,
        "required": list(dict.fromkeys(required)),
    }


def _party(party: Party, root: Entity, business: Business) -> dict[str, Any]:
    """Somebody or something that takes part, by all parts of its key."""
    return {
        "type": ["object", "null"] if party.may_be_missing else "object",
        "description": f"{title(party.name)}: which {title(root.name).lower()} takes part.",
        "properties": {key.name: value_schema(key, business) for key in root.keys},
        "required": [key.name for key in root.keys],
        "x-entity": party.entity,
    }
