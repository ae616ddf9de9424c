import pytest

from puddingstone.checking.rules.unknown_time_zone import unknown_time_zone
from puddingstone.domain import Business, Domain


@pytest.mark.parametrize("time_zone", ["UTC", "Europe/Zurich", "America/Toronto", "Asia/Kolkata"])
def test_a_name_that_clocks_know_is_fine(time_zone: str) -> None:
    assert not _findings(time_zone)


@pytest.mark.parametrize(
    "time_zone", ["", "Europe", "CEST", "../etc/passwd", "/UTC", "Europe/Bern", "\x00", "ü", "a" * 999]
)
def test_anything_else_is_a_finding(time_zone: str) -> None:
    assert _findings(time_zone) == ["unknown-time-zone"]


def _findings(time_zone: str) -> list[str]:
    business = Business(domains=(Domain(name="hotel", address="hotel", time_zone=time_zone),))
    return [finding.code for finding in unknown_time_zone(business)]
