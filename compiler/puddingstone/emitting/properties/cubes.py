"""Semantic models, metrics and saved queries, in the YAML that dbt knows since 1.12; dbt 1.11 passes over it."""

from collections.abc import Sequence
from typing import Any, assert_never

from puddingstone.emitting.yaml import exact, prose
from puddingstone.spelling import title
from puddingstone.vault import Column, Cube, CubeDimension, Metric, Quotient, SavedQuery, Simple, TimeSpine

_KNOWS_CUBES = "{{ not dbt_version.startswith('1.11.') }}"


def cube(table: Cube) -> dict[str, Any]:
    """What is said of a cube beside what is said of any table."""
    unique = [entity for entity in table.entities if entity.kind == "unique"]
    return {
        "semantic_model": {
            "name": table.of,
            "enabled": True,
            "group": table.group,
            "config": {"meta": {"grain": table.grain, "origin": table.origin}},
        },
        "agg_time_dimension": table.time,
        "derived_semantics": {"entities": [{"name": e.name, "type": e.kind, "expr": e.column} for e in unique]},
        "metrics": [_metric(metric, table) for metric in table.metrics],
    }


def time_spine(table: TimeSpine) -> dict[str, Any]:
    """What is said of the days beside what is said of any table."""
    return {"time_spine": {"standard_granularity_column": table.day}}


def column(said: Column, table: Cube | TimeSpine) -> dict[str, Any]:
    """What a column of a cube is there for: it joins, or tells apart."""
    if isinstance(table, TimeSpine):
        return {"granularity": "day"}
    for entity in table.entities:
        if entity.column == said.name and entity.kind != "unique":
            return {"entity": {"name": entity.name, "type": entity.kind}}
    for dimension in table.dimensions:
        if dimension.column == said.name:
            return {"dimension": _dimension(dimension), "granularity": "day" if dimension.kind == "time" else None}
    return {}


def saved_queries(queries: Sequence[SavedQuery]) -> dict[str, Any]:
    """The saved queries of a product."""
    return {"saved_queries": [_saved_query(query) for query in queries]}


def _dimension(dimension: CubeDimension) -> dict[str, Any]:
    return {"name": dimension.name if dimension.name != dimension.column else None, "type": dimension.kind}


def _metric(metric: Metric, table: Cube) -> dict[str, Any]:
    said = {
        "name": metric.name,
        "label": title(metric.name),
        "description": prose(metric.meaning),
        "type": metric.kind,
    }
    meta = {"unit": exact(metric.unit), "adds_up": metric.adds_up, "grain": table.grain, "origin": metric.origin}
    match metric:
        case Simple():
            how: dict[str, Any] = {
                "agg": metric.aggregation,
                "expr": metric.expression,
                "agg_time_dimension": metric.time if metric.time != table.time else None,
                "non_additive_dimension": _last(metric) if metric.is_last_of_time else None,
            }
        case Quotient():
            how = {"numerator": metric.numerator, "denominator": metric.denominator}
        case _:
            assert_never(metric)
    return {**said, **how, "config": {"meta": meta}}


def _last(metric: Simple) -> dict[str, str]:
    return {"name": metric.time, "window_agg": "max"}


def _saved_query(query: SavedQuery) -> dict[str, Any]:
    along = [f"Dimension('{query.along[0]}__{query.along[1]}')"] if query.along else []
    return {
        "name": query.name,
        "label": title(query.name),
        "description": prose(query.meaning),
        "query_params": {
            "metrics": list(query.metrics),
            "group_by": ["TimeDimension('metric_time', 'month')", *along],
        },
        "config": {"enabled": _KNOWS_CUBES, "group": query.group, "meta": {"origin": query.origin}},
    }
