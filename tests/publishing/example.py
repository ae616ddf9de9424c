"""The documents of the example, and of one of its tables that makes every promise."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from puddingstone.domain import Business
from puddingstone.emitting import File
from puddingstone.pipeline import examine
from puddingstone.planning import plan
from puddingstone.publishing import publish
from puddingstone.settings import load
from puddingstone.vault import (
    Arrival,
    AvailableShare,
    CompleteShare,
    DuplicateShare,
    EventFact,
    FreshShare,
    NullShares,
    Offered,
    Promised,
    ReadyByTime,
    SteadyCount,
    UniqueKeys,
    Vault,
)

ROOT = Path(__file__).parents[2]
TABLE = "fct_reservations"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


@cache
def business() -> Business:
    return examine(load(ROOT)).reading.business


@cache
def vault() -> Vault:
    return plan(business())


@cache
def documents() -> dict[str, str]:
    return {file.path: file.text for file in publish(vault(), business())}


def one(path: str, texts: dict[str, str] | None = None) -> dict[str, Any]:
    """A document that is the only one of its file."""
    text = (texts or documents())[path]
    said: dict[str, Any] = json.loads(text) if path.endswith(".json") else yaml.safe_load(text)
    return said


def every_promise(arrival: Arrival) -> tuple[Promised, ...]:
    """One promise of each word that tables make, some of them at two levels."""
    return (
        FreshShare(
            name="fresh_15", kind="freshness", meaning="95 % in 15 minutes", target=95, within=15, arrivals=(arrival,)
        ),
        FreshShare(
            name="fresh_60", kind="freshness", meaning="99 % in an hour", target=99, within=60, arrivals=(arrival,)
        ),
        ReadyByTime(
            name="ready", kind="freshness", meaning="By six", target=100, time="06:30", zone="Europe/Berlin",
            days=_DAYS, sources=("reception",),
        ),
        CompleteShare(name="all", kind="completeness", meaning="99 % are there", target=99, warns_at=99.5),
        SteadyCount(
            name="steady", kind="completeness", meaning="2 %, never 10 %", target=10, warns_at=2, better="lower",
            arrivals=(arrival,),
        ),
        NullShares(name="nulls", kind="quality", meaning="0.5 %", target=0.5, better="lower", columns=("guest_key",)),
        DuplicateShare(name="twice", kind="quality", meaning="0.1 %", target=0.1, better="lower"),
        UniqueKeys(
            name="it's unique", kind="quality", meaning="One row a key", target=0, better="lower", unit="keys",
            columns=("reservation_created_key",),
        ),
        AvailableShare(
            name="answers", kind="availability", meaning="99.5 %", target=99.5, opens="08:00", closes="18:00",
            days=_DAYS, zone="UTC", answering_within=10,
        ),
    )  # fmt: skip


@cache
def promising() -> tuple[File, ...]:
    """The documents of the example where one table makes every promise, and the rest of its product none."""
    return publish(_promising(), business())


def _promising() -> Vault:
    tables = []
    service = next(each for each in vault().services if TABLE in each.tables)
    for table in vault().tables:
        if table.name == TABLE:
            tables.append(table.model_copy(update={"promises": every_promise(_arrival(table))}))
        elif isinstance(table, Offered) and table.name in service.tables:
            tables.append(table.model_copy(update={"promises": ()}))
        else:
            tables.append(table)
    return vault().model_copy(update={"tables": tuple(tables)})


def _arrival(table: Any) -> Arrival:
    step = table.step if isinstance(table, EventFact) else table.steps[0]
    times = {"event_time": "effective_from", "load_time": "load_datetime"}
    return Arrival(table=step.link, stage="stg", key="key", **times)
