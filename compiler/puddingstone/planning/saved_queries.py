"""Saved queries: what each product is asked for most."""

from collections.abc import Iterator, Sequence

from puddingstone.planning.site import Site
from puddingstone.vault import Cube, SavedQuery


def saved_queries(site: Site, all_cubes: Sequence[Cube]) -> Iterator[SavedQuery]:
    """For each product that measures something, all its metrics by month and by its main dimension."""
    for product in site.business.products:
        schema = site.shelf_of(product).schema
        mine = [cube for cube in all_cubes if cube.group == schema]
        metrics = sorted(metric.name for cube in mine for metric in cube.metrics)
        if metrics:
            yield SavedQuery(
                name=schema,
                group=schema,
                origin=product.address,
                meaning=product.purpose,
                metrics=tuple(metrics),
                along=_main(mine),
            )


def _main(cubes: Sequence[Cube]) -> tuple[str, str] | None:
    """The first dimension, of those that are offered, along which all metrics can be told apart."""
    measuring = [{entity.name for entity in cube.entities} for cube in cubes if cube.metrics]
    for cube in cubes:
        entity = cube.primary
        plain = {each.name for each in cube.columns if not each.is_personal}
        found = [each for each in cube.dimensions if each.kind == "categorical" and not each.is_key]
        found = [each for each in found if each.column in plain]
        if not cube.metrics and found and all(entity in known for known in measuring):
            return entity, found[0].name
    return None
