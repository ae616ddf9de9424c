"""Products, each with everything that it promises."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import get_args

from puddingstone.domain import PromiseKind
from puddingstone.publishing.identities import product_folder
from puddingstone.showing.ids import Ids
from puddingstone.showing.page import (
    WORST_FIRST,
    Asked,
    Day,
    DayState,
    Drill,
    KindShown,
    ProductShown,
    PromiseShown,
    State,
)
from puddingstone.showing.promises import Measured, strip
from puddingstone.showing.questions import PROBED_DAYS
from puddingstone.showing.records import Records
from puddingstone.vault import Offered, Service

KINDS: tuple[PromiseKind, ...] = get_args(PromiseKind)
_WORST_DAY: tuple[DayState, ...] = ("missed", "warning", "met", "not measured")


class Products:
    """What all products are made from: offered tables by name, and what was kept."""

    def __init__(self, tables: Mapping[str, Offered], records: Records, measured: Measured) -> None:
        self._tables = tables
        self._records = records
        self._measured = measured
        self._ids = Ids()

    def product(self, service: Service, open_incidents: int) -> ProductShown:
        """A product with its promises."""
        id_ = self._ids.new(service.name)
        promises = tuple(self._promises(service))
        own = {"name", "title", "purpose", "domain", "version", "owner", "expert", "email", "channel", "repository"}
        own |= {"status_page", "time_zone", "readers", "sources", "inputs", "tables"}
        return ProductShown(
            id=id_,
            state=worst([promise.state for promise in promises]),
            contract=f"contracts/{product_folder(service)}/",
            kinds=tuple(_kind(kind, [each for each in promises if each.kind == kind]) for kind in KINDS),
            days=_days(promises, self._measured.at.date()),
            promises=promises,
            asked=tuple(self._asked(service)),
            drill=self._drill(service),
            open_incidents=open_incidents,
            **service.model_dump(include=own),
        )

    def _promises(self, service: Service) -> Iterator[PromiseShown]:
        """Those of the product as a whole, then those of its tables; both by kind."""
        said = [("", promised) for promised in service.promises]
        for table in service.tables:
            offered = self._tables.get(table)
            said += [(table, promised) for promised in (offered.promises if offered else ())]
        for table, promised in sorted(said, key=lambda each: (each[0], KINDS.index(each[1].kind))):
            id_ = self._ids.new(service.name, table, promised.name)
            yield self._measured.promise(promised, service, table, id_)

    def _asked(self, service: Service) -> Iterator[Asked]:
        for probed in self._records.probes:
            if probed.product == service.name:
                told = probed.model_dump(include={"questions", "answered", "slowest", "last_unanswered", "error"})
                yield Asked(table=probed.interface, days=PROBED_DAYS, **told)

    def _drill(self, service: Service) -> Drill | None:
        drills = [drilled for drilled in self._records.drills if drilled.product == service.name]
        last = max(drills, key=lambda each: each.began_at, default=None)
        return None if last is None else Drill(**last.model_dump(exclude={"product"}))


def worst(states: Iterable[State]) -> State:
    """The state that decides: nothing is well as long as something is not measured.

    >>> worst(["met", "missed"]), worst(["not measured", "met", "held"]), worst(["held", "met"]), worst([])
    ('missed', 'not measured', 'met', 'held')
    """
    return min(states, key=WORST_FIRST.index, default="held")


def _kind(kind: PromiseKind, promises: Sequence[PromiseShown]) -> KindShown:
    if not promises:
        return KindShown(kind=kind, state=None)
    decisive = min(promises, key=lambda promise: WORST_FIRST.index(promise.state))
    return KindShown(
        kind=kind,
        state=decisive.state,
        promises=len(promises),
        kept=sum(promise.state in ("met", "warning", "held") for promise in promises),
        worst=decisive.id,
    )


def _days(promises: Sequence[PromiseShown], today: date) -> tuple[Day, ...]:
    """The worst of all promises on each day."""
    found: dict[date, DayState] = {}
    for day in (day for promise in promises for line in promise.lines for day in line.days):
        found[day.day] = min(day.state, found.get(day.day, "not measured"), key=_WORST_DAY.index)
    return tuple(Day(day=day.day, state=found.get(day.day, "not measured")) for day in strip((), today))
