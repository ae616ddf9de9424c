"""What every data product promises unless its organisation, its domain or itself says otherwise."""

from puddingstone.domain import (
    WEEKDAYS,
    Available,
    Complete,
    Deprecation,
    Duplicates,
    Fresh,
    Nulls,
    Promise,
    ReadyBy,
    Recovers,
    Retained,
    StatusPage,
    Steady,
    UniqueKey,
)

DEFAULTS: tuple[Promise, ...] = (
    Fresh(share=95, within=15),
    Fresh(share=99, within=60),
    ReadyBy(time="06:00"),
    Complete(at_least=99),
    Steady(week_over_week=2),
    Nulls(under=0.5),
    Duplicates(under=0.1),
    UniqueKey(),
    Available(share=99.5, opens="08:00", closes="18:00", days=WEEKDAYS[:5], answering_within=10),
    Deprecation(days=7),
    Retained(days=90),
    Recovers(within=120, losing_at_most=15),
    StatusPage(within=30),
)
