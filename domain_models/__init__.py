"""Gowganda Hospitality: hotels and restaurants, each of which keeps its own ways, and the offices that serve them."""

from puddingstone import *

gowganda = Organisation(
    "Gowganda Hospitality",
    repository="https://git.gowganda.example/data/models",
    status_page="https://status.gowganda.example",
)

# What every data product owes to those who rely on it, unless its domain or itself says otherwise

promises = [
    fresh(share=percent(95), within=minutes(15)),
    fresh(share=percent(99), within=hours(1)),
    ready_by("06:00"),
    complete(at_least=percent(99)),
    steady(week_over_week=percent(2)),
    nulls(under=percent(0.5)),
    duplicates(under=percent(0.1)),
    unique_key(),
    available(share=percent(99.5), hours="08:00-18:00"),
    deprecation(days(7)),
    retained(days(90)),
    recovers(within=hours(2), losing_at_most=minutes(15)),
    status_page(within=minutes(30)),
]
