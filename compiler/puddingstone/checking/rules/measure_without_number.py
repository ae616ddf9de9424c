"""measure-without-number."""

from collections.abc import Iterator

from puddingstone.checking.measuring import measured
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business

_NUMBERS = frozenset({"number", "quantity", "measurement", "money"})
_ORDERED = _NUMBERS | {"day", "moment"}


def measure_without_number(business: Business) -> Iterator[Finding]:
    """Numbers are added up and averaged, and so are a yes and a no; the least and the most may also be a day."""
    for each in measured(business):
        fits = {
            "sum": _NUMBERS | {"yes_no"},
            "average": _NUMBERS | {"yes_no"},
            "minimum": _ORDERED,
            "maximum": _ORDERED,
        }
        allowed = fits.get(each.measure.how)
        if each.column is not None and allowed is not None and each.kind not in allowed:
            what = f"a {each.kind.replace('_', '/')}" if each.kind else "a key"
            yield Finding(
                code="measure-without-number",
                message=f"{each.measure.name} cannot be the {each.measure.how} of {each.measure.of}, which is {what}",
                address=each.measure.address,
                help='count it: how="count", or how="count_distinct" for how many different ones there are',
            )
