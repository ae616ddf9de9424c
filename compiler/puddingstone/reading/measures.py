"""Reading what a fact measures."""

from collections.abc import Iterator, Sequence
from typing import get_args

from puddingstone import domain, language
from puddingstone.reading.notebook import Notebook, shown

_EXAMPLE = 'write Measure("revenue", of="bill", unit="USD") or Ratio("revenue_per_stay", of="revenue", per="stays")'
_COUNTED: tuple[domain.How, ...] = ("sum", "count")


def read_measures(said: object, product: str, notebook: Notebook) -> Iterator[domain.Measure | domain.Ratio]:
    """The measures and ratios of a fact in the product at the address ``product``."""
    for each in said if isinstance(said, Sequence) and not isinstance(said, str) else (said,):
        match each:
            case language.Measure(name=str(name)):
                measure = _measure(each, f"{product}.{name}", notebook)
                if measure is not None:
                    yield measure
            case language.Ratio(name=str(name)):
                yield _ratio(each, f"{product}.{name}", notebook)
            case _:
                notebook.say("not-a-measure", f"{shown(each)} is nothing that can be measured", product, _EXAMPLE)


def _measure(said: language.Measure, address: str, notebook: Notebook) -> domain.Measure | None:
    hows: tuple[domain.How, ...] = get_args(domain.How)
    how = next((each for each in hows if said.how == each), None)
    if how is None:
        remedy = f"say one of {', '.join(hows)}"
        notebook.say("not-a-measure", f"nothing is measured by {shown(said.how)}", address, remedy)
        return None
    all_ways: tuple[domain.AddsUp, ...] = get_args(domain.AddsUp)
    by_default: domain.AddsUp = "always" if how in _COUNTED else "never"
    adds_up = by_default if said.adds_up is None else next((each for each in all_ways if said.adds_up == each), None)
    if adds_up is None:
        remedy = f"say one of {', '.join(all_ways)}"
        notebook.say("not-a-measure", f"nothing adds up {shown(said.adds_up)}", address, remedy)
        return None
    return domain.Measure(
        name=said.name,
        address=address,
        of=notebook.text(said.of, "of", address),
        how=how,
        unit=notebook.text(said.unit, "unit", address),
        adds_up=adds_up,
        meaning=notebook.text(said.meaning, "meaning", address),
    )


def _ratio(said: language.Ratio, address: str, notebook: Notebook) -> domain.Ratio:
    return domain.Ratio(
        name=said.name,
        address=address,
        of=notebook.text(said.of, "of", address),
        per=notebook.text(said.per, "per", address),
        unit=notebook.text(said.unit, "unit", address),
        meaning=notebook.text(said.meaning, "meaning", address),
    )
