"""Metrics: what a fact measures, over the time at which it became known."""

from collections.abc import Iterator, Mapping

from puddingstone.domain import Measure, Offer
from puddingstone.planning.site import meaning_of
from puddingstone.vault import (
    Aggregation,
    AsOfDimension,
    DailyDimension,
    Dimension,
    EventFact,
    Mart,
    Metric,
    ProcessFact,
    Quotient,
    Simple,
    Step,
    mart_names,
)

_AGGREGATIONS: Mapping[str, Aggregation] = {
    "sum": "sum",
    "average": "average",
    "minimum": "min",
    "maximum": "max",
    "count": "count",
    "count_distinct": "count_distinct",
}


def metrics(offer: Offer, mart: Dimension | EventFact | ProcessFact, times: Mapping[str, str]) -> Iterator[Metric]:
    """The measures and ratios of a fact; ``times`` has the name of each of its moments."""
    for measure in offer.measures:
        column = mart_names.measured(measure.of, {each.name for each in mart.columns}) if measure.of else ""
        aggregation, expression = _computed(measure, column or mart.public_key, mart)
        yield Simple(
            name=measure.name,
            origin=measure.address,
            aggregation=aggregation,
            expression=expression,
            time=times[_moment(column, steps_of(mart))],
            unit=measure.unit,
            adds_up=measure.adds_up,
            meaning=meaning_of(measure.meaning, measure.name),
            is_last_of_time=measure.adds_up == "not over time",
        )
    for ratio in offer.ratios:
        yield Quotient(
            name=ratio.name,
            origin=ratio.address,
            numerator=ratio.of,
            denominator=ratio.per,
            unit=ratio.unit,
            adds_up="never",
            meaning=meaning_of(ratio.meaning, ratio.name),
        )


def steps_of(mart: Mart) -> tuple[Step, ...]:
    """The events of a fact; a dimension has none."""
    match mart:
        case EventFact():
            return (mart.step,)
        case ProcessFact():
            return mart.steps
        case Dimension() | AsOfDimension() | DailyDimension():
            return ()


def _computed(measure: Measure, column: str, mart: Mart) -> tuple[Aggregation, str]:
    """The aggregation and the expression; of a yes or no, yes counts as one."""
    if mart.column(column).type != "boolean":
        return _AGGREGATIONS[measure.how], column
    if measure.how == "sum":
        return "sum_boolean", column
    if measure.how == "average":
        return "average", f"case when {column} then 1.0 when not {column} then 0.0 end"
    return _AGGREGATIONS[measure.how], column


def _moment(column: str, steps: tuple[Step, ...]) -> str:
    """The moment of the event that knows the column, of several the first; by default that of the first event."""
    for step in steps:
        if column == step.moment or column in {name for _, name in (*step.picks, *step.keys)}:
            return step.moment
    return steps[0].moment
