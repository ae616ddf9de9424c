"""money-without-unit."""

from collections.abc import Iterator

from puddingstone.checking.measuring import measured
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def money_without_unit(business: Business) -> Iterator[Finding]:
    """A measure of money says in which currency."""
    for each in measured(business):
        is_amount = each.kind == "money" and each.measure.how not in ("count", "count_distinct")
        if is_amount and not each.measure.unit.strip():
            yield Finding(
                code="money-without-unit",
                message=f"{each.measure.name} is money, and nothing says in which currency",
                address=each.measure.address,
                help=f'say it: Measure("{each.measure.name}", of="{each.measure.of}", unit="USD")',
            )
