"""unknown-time-zone."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def unknown_time_zone(business: Business) -> Iterator[Finding]:
    """The time zone of a domain is one that clocks know."""
    if not _is_known("Etc/UTC"):
        return
    for domain in business.domains:
        if not _is_known(domain.time_zone):
            yield Finding(
                code="unknown-time-zone",
                message=f"no time zone is called {domain.time_zone}",
                address=f"{domain.address}.@time_zone",
                help='write its IANA name, as in time_zone="Europe/Zurich"',
            )


def _is_known(time_zone: str) -> bool:
    try:
        ZoneInfo(time_zone)
    except (LookupError, ValueError, OSError):
        return False
    return True
