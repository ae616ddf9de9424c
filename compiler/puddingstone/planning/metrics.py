"""Metrics: what a fact measures, over the time at which it became known."""

from collections.abc import Iterator, Mapping

from puddingstone.domain import Composite, Measure, Offer
from puddingstone.planning.cube_names import Asked
from puddingstone.planning.site import meaning_of
from puddingstone.vault import (
    Aggregation,
    AsOfDimension,
    DailyDimension,
    Dimension,
    EventFact,
    JoinedFact,
    KeyedMart,
    Metric,
    ProcessFact,
    Quotient,
    Simple,
    StackedFact,
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


def metrics(offer: Offer | Composite, mart: Asked, times: Mapping[str, str]) -> Iterator[Metric]:
    """The measures and ratios of a fact; ``times`` has the name of each of its moments."""
    for measure in offer.measures:
        column = mart_names.measured(measure.of, {each.name for each in mart.columns}) if measure.of else ""
        aggregation, expression = _computed(measure, column or mart.public_key, mart)
        yield Simple(
            name=measure.name,
            origin=measure.address,
            aggregation=aggregation,
            expression=expression,
            time=times[_moment(column, mart)],
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


def moments_of(mart: KeyedMart) -> tuple[str, ...]:
    """The columns along which a fact is told, the first one by default; a dimension has none."""
    match mart:
        case EventFact() | ProcessFact():
            return tuple(step.moment for step in _steps(mart))
        case StackedFact() | JoinedFact():
            return tuple(each.name for kind in ("timestamp", "date") for each in mart.columns if each.type == kind)
        case Dimension() | AsOfDimension() | DailyDimension():
            return ()


def _computed(measure: Measure, column: str, mart: Asked) -> tuple[Aggregation, str]:
    """The aggregation and the expression; of a yes or no, yes counts as one."""
    if mart.column(column).type != "boolean":
        return _AGGREGATIONS[measure.how], column
    if measure.how == "sum":
        return "sum_boolean", column
    if measure.how == "average":
        return "average", f"case when {column} then 1.0 when not {column} then 0.0 end"
    return _AGGREGATIONS[measure.how], column


def _moment(column: str, mart: Asked) -> str:
    """The moment of the event that knows the column, of several the first; by default the first moment of all."""
    moments = moments_of(mart)
    for step in _steps(mart):
        if column == step.moment or column in {name for _, name in (*step.picks, *step.keys)}:
            return step.moment
    return column if column in moments else moments[0]


def _steps(mart: Asked) -> tuple[Step, ...]:
    match mart:
        case EventFact():
            return (mart.step,)
        case ProcessFact():
            return mart.steps
        case Dimension() | StackedFact() | JoinedFact():
            return ()
