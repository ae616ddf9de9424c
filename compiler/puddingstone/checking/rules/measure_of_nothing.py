"""measure-of-nothing."""

from collections.abc import Iterator

from puddingstone.checking.measuring import measured
from puddingstone.checking.walking import did_you_mean, last, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Product


def measure_of_nothing(business: Business) -> Iterator[Finding]:
    """A measure is of a fact, a party or an event of its table, and a ratio is of measures of its product."""
    for each in measured(business):
        if each.column is None and (each.measure.of or each.measure.how != "count"):
            known = sorted(each.words)
            close = did_you_mean(each.measure.of, known) if each.measure.of else None
            what = f"{each.measure.of}, which {each.offer.name} does not know" if each.measure.of else "nothing"
            yield Finding(
                code="measure-of-nothing",
                message=f"{each.measure.name} is a measure of {what}",
                address=each.measure.address,
                help=f"did you mean {close}?" if close else f"{each.offer.name} knows {listed(known)}",
            )
    for product in business.products:
        yield from _ratios(product)


def _ratios(product: Product) -> Iterator[Finding]:
    known = sorted({measure.name for measure in product.measures})
    for ratio in product.ratios:
        for name in (ratio.of, ratio.per):
            if name not in known:
                close = did_you_mean(name, known)
                said = f"{last(product.address)} measures {listed(known)}"
                yield Finding(
                    code="measure-of-nothing",
                    message=f"{ratio.name} is a ratio of {name or 'nothing'}, which is no measure here",
                    address=ratio.address,
                    help=f"did you mean {close}?" if close else said,
                )
