"""Which version of what held on which day: a point-in-time table for each entity that is offered with several."""

from collections.abc import Iterator, Sequence

from puddingstone.domain import Entity
from puddingstone.planning.columns import key_column
from puddingstone.planning.site import Site
from puddingstone.spelling import title
from puddingstone.vault import (
    AsOfDates,
    AsOfDimension,
    Column,
    DailyDimension,
    Dimension,
    Mart,
    PointInTime,
    mart_names,
    names,
)

_SPINE = "point-in-time tables look back from the same days, so that what they say can be compared"
_PIT = "an entity whose facts are kept in several satellites is offered: which version of each held is found once"
Shown = Dimension | AsOfDimension | DailyDimension
_DAY = Column(name=names.AS_OF_DATE, type="date", meaning="The day to look back from, up to its end.", is_critical=True)


def points_in_time(site: Site, marts: Sequence[Mart]) -> Iterator[PointInTime | AsOfDates]:
    """The point-in-time tables that dimensions call for, and the days that they have in common."""
    shown = [mart for mart in marts if isinstance(mart, Shown)]
    found = [pit for entity in site.business.entities if (pit := _pit(entity, shown, site)) is not None]
    if found:
        yield _as_of_dates(found)
    yield from found


def _pit(entity: Entity, shown: Sequence[Shown], site: Site) -> PointInTime | None:
    dimensions = [mart for mart in shown if mart_names.looked_back_on(site.business, mart.origin) == entity]
    satellites = sorted({part.satellite for mart in dimensions for part in mart.parts})
    is_daily = any(isinstance(mart, DailyDimension) for mart in dimensions)
    if len(satellites) < 2 and not is_daily:  # noqa: PLR2004  one satellite is its own point in time
        return None
    root = site.business.root_of(entity.address) or entity
    hash_key = names.hash_key(root.name)
    return PointInTime(
        name=names.point_in_time(entity),
        folder=names.BUSINESS_VAULT,
        schema_name=names.BUSINESS_VAULT,
        meaning=f"Which version of what is known of each {title(entity.name).lower()} held at the end of each day.",
        origin=entity.address,
        because=_PIT,
        owner=site.owner_of(entity.address, entity.owner),
        group=site.domain_of(entity.address),
        hub=names.hub(root),
        hash_key=hash_key,
        satellites=tuple(satellites),
        computed=tuple(each for each in satellites if names.is_computed(each)),
        dates=names.AS_OF_DATES,
        columns=(
            key_column(hash_key, title(root.name).lower(), root.address),
            _DAY,
            *(column for satellite in satellites for column in _pointers(satellite)),
        ),
    )


def _pointers(satellite: str) -> Iterator[Column]:
    for name, what in ((names.LOAD_TIME, "was delivered"), (names.EVENT_TIME, "became true")):
        meaning = f"When the version of {satellite} that held {what}; nothing before there was one."
        yield Column(name=names.pointer(satellite, name), type="timestamp", meaning=meaning)


def _as_of_dates(pits: Sequence[PointInTime]) -> AsOfDates:
    tables = sorted({table for pit in pits for table in (pit.hub, *pit.satellites)})
    return AsOfDates(
        name=names.AS_OF_DATES,
        folder=names.BUSINESS_VAULT,
        schema_name=names.BUSINESS_VAULT,
        meaning="Every day from the first load, or from the variable first_as_of_date, to the latest load.",
        origin="all domain models",
        because=_SPINE,
        tables=tuple(tables),
        columns=(_DAY,),
    )
