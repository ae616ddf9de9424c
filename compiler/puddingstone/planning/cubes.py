"""Cubes: every fact that is measured, and every dimension beside it, as something that can be asked."""

from collections.abc import Iterator, Sequence

from puddingstone.domain import Composite, Offer
from puddingstone.planning.cube_names import Asked, CubeNames
from puddingstone.planning.metrics import metrics, moments_of
from puddingstone.planning.products import offered
from puddingstone.planning.site import Site
from puddingstone.vault import (
    Column,
    Cube,
    CubeEntity,
    Dimension,
    TimeSpine,
    names,
)

_DAY = Column(name="day", type="date", meaning="A day in the calendar.", is_critical=True)


def cubes(site: Site) -> Iterator[Cube]:
    """The cubes of all products that measure something.

    What one cube says of a thing, the next ones need not say: dimensions come before facts, and first those of the
    domain that gives the key, which so say the same when another domain joins.
    """
    measuring = [product for product in site.business.products if product.measures]
    found = [(offer, mart) for product in measuring for offer, mart in offered(product, site)]
    asked = [(offer, mart) for offer, mart in found if isinstance(mart, Asked) and _is_asked(offer)]
    roles = {(column.key_of, _entity(column.name)) for _, mart in asked for column in mart.columns if column.key_of}
    known = CubeNames(frozenset(entity.name for _, mart in asked for entity in _entities(mart, roles)))
    for offer, mart in sorted(asked, key=lambda each: (*_turn(each[0], site), each[1].name)):
        yield _cube(offer, mart, roles, known)


def time_spines(all_cubes: Sequence[Cube]) -> Iterator[TimeSpine]:
    """The days along which cubes are asked, if there are any."""
    if all_cubes:
        yield TimeSpine(
            name=names.TIME_SPINE,
            folder=names.CUBES,
            schema_name=names.CUBES,
            meaning="Every day from 1990 to 2060: one row per day.",
            origin="all domain models",
            because="cubes are asked along days, also those on which nothing happened",
            day=_DAY.name,
            first="1990-01-01",
            last="2060-12-31",
            columns=(_DAY,),
        )


def _turn(offer: Offer | Composite, site: Site) -> tuple[bool, bool]:
    root = site.business.root_of(offer.grain)
    is_at_home = root is None or site.domain_of(root.address) == site.domain_of(offer.grain)
    return offer.kind != "dimension", not is_at_home


def _is_asked(offer: Offer | Composite) -> bool:
    return offer.kind == "dimension" or bool(offer.measures or offer.ratios)


def _cube(offer: Offer | Composite, mart: Asked, roles: set[tuple[str, str]], known: CubeNames) -> Cube:
    entities = tuple(_entities(mart, roles))
    dimensions = tuple(known.dimensions(mart, entities, moments_of(mart)))
    times = {each.column: each.name for each in dimensions if each.kind == "time"}
    found = tuple(metrics(offer, mart, times))
    return Cube(
        name=names.cube(mart.name),
        folder=f"{names.CUBES}/{mart.group}",
        schema_name=names.CUBES,
        meaning=mart.meaning,
        origin=mart.origin,
        because="what a product measures can be asked of a cube: a view of the public table, private to the product",
        owner=mart.owner,
        group=mart.group,
        of=mart.name,
        version=mart.version,
        grain=mart.grain,
        time=times[moments_of(mart)[0]] if moments_of(mart) else "",
        entities=entities,
        dimensions=dimensions,
        metrics=found,
        columns=tuple(_plain(column) for column in mart.columns),
    )


def _entities(mart: Asked, roles: set[tuple[str, str]]) -> Iterator[CubeEntity]:
    """The thing that a row is about, those that take part, and for a dimension the roles in which others know it."""
    primary = _entity(mart.public_key)
    yield CubeEntity(name=primary, kind="primary", column=mart.public_key)
    if isinstance(mart, Dimension):
        for hub, role in sorted(roles):
            if hub == mart.hub and role != primary:
                yield CubeEntity(name=role, kind="unique", column=mart.public_key)
        return
    for column in mart.columns:
        if column.key_of:
            yield CubeEntity(name=_entity(column.name), kind="foreign", column=column.name)


def _entity(key: str) -> str:
    return names.in_cubes(key.removesuffix(names.public_key("")))


def _plain(column: Column) -> Column:
    """A column that is tested where it comes from, and not here again."""
    return column.model_copy(update={"code_list": None, "key_of": ""})
