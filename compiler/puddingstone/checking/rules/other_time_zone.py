"""other-time-zone."""

from collections.abc import Iterator
from functools import cache
from zoneinfo import available_timezones

from puddingstone.checking.parts import Told, told
from puddingstone.checking.walking import did_you_mean, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def other_time_zone(business: Business) -> Iterator[Finding]:
    """Moments of parts that live in several time zones are told in one."""
    for composite in business.composites:
        for fact in composite.shape.facts:
            if fact.zone:
                yield from _no_zone(fact.zone, fact.attribute.address)
            if fact.zone and fact.attribute.kind not in ("moment", "day"):
                message = f"{fact.attribute.name} is no Moment, and told in no time zone"
                yield Finding("other-time-zone", message, fact.attribute.address, "leave zone out")
    zones: dict[tuple[str, str], dict[str, Told]] = {}
    for each in told(business):
        if each.term.zone:
            yield from _no_zone(each.term.zone, each.saying.address)
        if _is_timeless(each):
            yield _unknown(each)
        elif each.fact.attribute.kind == "moment" and not each.fact.zone and each.shown is not None:
            mine = zones.setdefault((each.composite.address, each.saying.fact), {})
            mine.setdefault(each.term.zone or each.shown.zone, each)
    yield from (_mixed(name, found) for (_, name), found in zones.items() if len(found) > 1)


def _mixed(name: str, found: dict[str, Told]) -> Finding:
    *_, last = found.values()
    message = f"{name} is told in {listed(sorted(found))}"
    remedy = f'say in which one: {name}: Moment = conformed(zone="UTC")'
    return Finding("other-time-zone", message, last.fact.attribute.address, remedy)


def _is_timeless(each: Told) -> bool:
    """Whether a moment comes from a composite that says no time zone."""
    wanted = each.fact.attribute.kind == "moment" or each.fact.zone
    is_moment = each.shown is not None and each.shown.kind == "moment"
    return bool(wanted and is_moment and each.shown and not (each.term.zone or each.shown.zone))


def _unknown(each: Told) -> Finding:
    name, word = each.part.table.removeprefix("fct_"), each.term.word
    message = f"nothing says in which time zone {word} is told"
    remedy = f'say it in the shape of {name}, or here: told("{word}", zone="UTC")'
    return Finding("other-time-zone", message, each.saying.address, remedy)


@cache
def _clocks() -> frozenset[str]:
    """All time zones that this machine knows, looked up on its disk once."""
    return frozenset(available_timezones())


def _no_zone(zone: str, address: str) -> Iterator[Finding]:
    known = _clocks()
    if zone not in known:
        close = did_you_mean(zone, known)
        remedy = f"did you mean {close}?" if close else 'name a place, as in "America/Detroit", or "UTC"'
        yield Finding("other-time-zone", f"no time zone is {zone}", address, remedy)
