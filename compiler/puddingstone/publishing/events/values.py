"""Kinds of facts as JSON tells them."""

from typing import Any

from puddingstone.domain import Attribute, Business, Kind

_DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
MOMENT: dict[str, Any] = {"type": "string", "format": "date-time", "pattern": f"^{_DAY}T{_TIME}$"}
"""With its offset from UTC. ``format`` is only a remark to most readers, so the pattern says it again."""
_KINDS: dict[Kind, dict[str, Any]] = {
    "text": {"type": "string"},
    "number": {"type": "integer"},
    "quantity": {"type": "number"},
    "measurement": {"type": "number"},
    "money": {"type": "number"},
    "day": {"type": "string", "format": "date", "pattern": f"^{_DAY}$"},
    "moment": MOMENT,
    "yes_no": {"type": "boolean"},
}


def value_schema(attribute: Attribute, business: Business) -> dict[str, Any]:
    """What a fact may be; that it is personal, and which code list it is of, are annotations."""
    kind = business.kind_of(attribute)
    said = dict(_KINDS[kind])
    if attribute.may_be_missing:
        said["type"] = [said["type"], "null"]
    if attribute.meaning:
        said["description"] = attribute.meaning
    said["x-kind"] = kind
    if attribute.reference:
        said["x-code-list"] = attribute.reference
    if attribute.is_personal:
        said["x-personal"] = True
    return said
