"""unknown-time-zone."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from puddingstone.checking.walking import said_promises
from puddingstone.diagnostics import Finding
from puddingstone.domain import Available, Business, ReadyBy


def unknown_time_zone(business: Business) -> Iterator[Finding]:
    """The time zones of domains, sources and promises are such that clocks know."""
    if not _is_known("Etc/UTC"):
        return
    with_hours = (each for each in said_promises(business) if isinstance(each, ReadyBy | Available))
    said = [
        *((each.time_zone, f"{each.address}.@time_zone") for each in business.domains),
        *((each.time_zone or "UTC", f"{each.address}.@time_zone") for each in business.sources),
        *((each.zone or "UTC", each.address) for each in with_hours),
    ]
    for time_zone, address in said:
        if not _is_known(time_zone):
            yield Finding(
                code="unknown-time-zone",
                message=f"no time zone is called {time_zone}",
                address=address,
                help='write its IANA name, as in time_zone="Europe/Zurich"',
            )


def _is_known(time_zone: str) -> bool:
    try:
        ZoneInfo(time_zone)
    except (LookupError, ValueError, OSError):
        return False
    return True
