"""Products, promises and thirty days of history, written by hand."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from puddingstone.keeping.logs import statements
from puddingstone.showing import Records, read
from puddingstone.vault import (
    AvailableShare,
    CompleteShare,
    DeprecationWindow,
    Documented,
    EventFact,
    FreshShare,
    Masked,
    NullShares,
    Offered,
    Promised,
    Recovery,
    Service,
    StatusPageNotice,
    Step,
    UniqueKeys,
    Vault,
)

NOW = datetime(2026, 3, 27, 7, 0)  # noqa: DTZ001 - all moments are UTC
HOSTILE = "<script>alert(1)</script> \"&' \x1b[31m\u202e {{ 7 * 7 }}"
STEP = Step(link="nh_link_x", link_key="x_hk", grain_key="x_hk", moment="at", keys=(), picks=())


def fresh(share: float = 95, within: int = 15, *, warns: float | None = 97) -> FreshShare:
    return FreshShare(
        name=f"fresh_{share:g}",
        kind="freshness",
        meaning=f"{share:g} % of rows are there within {within} minutes",
        target=share,
        warns_at=warns,
        within=within,
        arrivals=(),
    )


def nulls(*columns: str) -> NullShares:
    meaning = "Under 0.5 % of critical columns are missing"
    return NullShares(name="nulls", kind="quality", meaning=meaning, target=0.5, better="lower", columns=columns)


def complete() -> CompleteShare:
    return CompleteShare(name="complete", kind="completeness", meaning="99 % of stays are there", target=99)


def unique() -> UniqueKeys:
    meaning = "No key stands for two rows that differ"
    return UniqueKeys(
        name="unique_key", kind="quality", meaning=meaning, target=0, unit="keys", better="lower", columns=("x_key",)
    )


def of_a_product() -> tuple[Promised, ...]:
    """What is promised of a product as a whole."""
    return (
        AvailableShare(
            name="available",
            kind="availability",
            meaning="99.5 % of questions are answered within 10 seconds, from 08:00 to 18:00",
            target=99.5,
            opens="08:00",
            closes="18:00",
            days=("Monday",),
            zone="America/Toronto",
            answering_within=10,
        ),
        DeprecationWindow(
            name="deprecation",
            kind="schema evolution",
            meaning="What is to be removed is said 7 days before",
            target=7,
            unit="days",
        ),
        Documented(name="documented", kind="documentation", meaning="Owner, expert and sources are said", target=100),
        Masked(
            name="masked",
            kind="privacy",
            meaning="No personal data is shown unmasked",
            target=0,
            unit="columns",
            better="lower",
        ),
        Recovery(
            name="recovers",
            kind="incidents",
            meaning="Data is back within 2 hours, at most 15 minutes of it lost",
            target=120,
            unit="minutes",
            better="lower",
            losing_at_most=15,
        ),
        StatusPageNotice(
            name="status_page",
            kind="incidents",
            meaning="Incidents are here within 30 minutes",
            target=30,
            unit="minutes",
            better="lower",
        ),
    )


def service(name: str, *tables: str, **more: Any) -> Service:
    said = {
        "title": name.replace("_", " ").capitalize(),
        "purpose": f"What there is to know of {name}.",
        "origin": f"fancy_hotel.products.{name}",
        "domain": "fancy_hotel",
        "owner": "Front Office",
        "email": "front.office@gowganda.example",
        "expert": "Head of Reception",
        "sources": ("reception",),
        "repository": "https://git.gowganda.example/data",
        "channel": "https://chat.gowganda.example/front-office",
        "time_zone": "America/Toronto",
        "readers": ("Night Office",),
        "promises": of_a_product(),
    }
    return Service(name=name, tables=tables, **(said | more))


def table(name: str, *promises: Promised) -> Offered:
    return EventFact(
        name=name,
        folder="marts/x",
        schema_name="x",
        grain="stay",
        hash_key="x_hk",
        public_key="x_key",
        step=STEP,
        promises=promises,
    )


def vault(services: Sequence[Service], tables: Sequence[Offered]) -> Vault:
    return Vault(services=tuple(services), tables=tuple(tables))  # type: ignore[arg-type]


def hotel() -> Vault:
    """Three products: one in trouble, one near a limit, one that nobody has measured."""
    return vault(
        [
            service("ledger", "fct_postings", owner="Bookkeeping", domain="finance"),
            service("stays", "dim_guest", "fct_stays"),
            service("restaurant", "fct_courses", owner="Dining Room"),
        ],
        [
            table("fct_postings", fresh(99, 60, warns=99.5), unique()),
            table("dim_guest", nulls("language", "guest_number"), unique()),
            table("fct_stays", fresh(), complete(), unique()),
            table("fct_courses", fresh(90, 30), complete()),
        ],
    )


Row = tuple[Any, ...]


def measurement(about: str, promised: Promised, at: datetime, found: tuple[float | None, str], **more: Any) -> Row:
    """A measurement ``about`` a product and a table, ``stays.fct_stays``, that ``found`` a value and its level."""
    measured, level = found
    product, _, subject = about.partition(".")
    said = f"{measured:g} {promised.unit} measured" if measured is not None else "nothing to measure"
    of = (product, subject, promised.name, promised.kind, promised.word, more.get("element", ""))
    held = (measured, promised.target, promised.warns_at, promised.unit, promised.better)
    counted = (more.get("good"), more.get("total"), level, more.get("since"))
    return (*of, *held, *counted, at - timedelta(days=1), at, said, at, f"run {at:%d}", at, "test.x")


def month(*, days: int = 30) -> Iterator[Row]:
    """A measurement of everything, every morning."""
    for ago in reversed(range(days)):
        at = NOW - timedelta(days=ago, minutes=30)
        yield from _morning_of_stays(at, ago)
        if ago != 12:
            share = 99.3 if ago in (0, 17) else 99.9
            found = (share, "warning" if share < 99.5 else "met")
            yield measurement("ledger.fct_postings", fresh(99, 60, warns=99.5), at, found, good=share * 10, total=1000)
        yield measurement("ledger.fct_postings", unique(), at, (0, "met"), good=70, total=70)
        for product in ("ledger", "stays"):
            available, _, documented, masked, _, _ = of_a_product()
            yield measurement(product, available, at, (99.9, "met"), good=999, total=1000)
            yield measurement(product, documented, at, (100, "met"), good=9, total=9)
            yield measurement(product, masked, at, (0, "met"), good=9, total=9)


def _morning_of_stays(at: datetime, ago: int) -> Iterator[Row]:
    share = 99.1 - (ago % 5) * 0.3 if ago > 3 else 96.4 - (3 - ago) * 1.4
    level = "met" if share >= 97 else "warning" if share >= 95 else "missed"
    since = at - timedelta(hours=4) if level == "missed" else None
    good = round(share * 10)
    yield measurement("stays.fct_stays", fresh(), at, (share, level), good=good, total=1000, since=since)
    yield measurement("stays.fct_stays", complete(), at, (99.8, "met"), good=998, total=1000)
    yield measurement("stays.fct_stays", unique(), at, (0, "met"), good=1000, total=1000)
    yield measurement("stays.dim_guest", unique(), at, (0, "met"), good=500, total=500)
    for column, missing in (("language", 0.2 + ago % 3 / 10), ("guest_number", 0.0)):
        good = round(5000 - missing * 50)
        yield measurement("stays.dim_guest", nulls(), at, (missing, "met"), good=good, total=5000, element=column)


def incidents() -> list[Row]:
    """One that is open, one that was closed last week, and one of long ago."""
    minute = timedelta(minutes=1)
    began, before, long_ago = NOW - timedelta(hours=3), NOW - timedelta(days=9), NOW - timedelta(days=50)
    came_late = "The extract of reception came late; it is loaded again"
    said: list[Row] = [
        ("i2", "stays", began + 20 * minute, "opened", began, "Stays of the night are missing", None),
        ("i2", "stays", began + 95 * minute, "updated", None, came_late, None),
        ("i1", "ledger", before + 45 * minute, "opened", before, "Postings were loaded twice", None),
        ("i1", "ledger", before + 90 * minute, "closed", None, "The second load is taken back", 20),
        ("i0", "ledger", long_ago, "opened", long_ago, "Long ago", None),
        ("i0", "ledger", long_ago + minute, "closed", None, "Over", None),
    ]
    return [(*row[:5], row[4], *row[5:], "Night auditor") for row in said]


def write(connection: duckdb.DuckDBPyConnection, history: Sequence[Row] | None = None) -> None:
    """The tables of a warehouse, with a month of history, an open incident, a drill and questions asked."""
    connection.execute(statements("slo"))
    rows = list(month()) if history is None else list(history)
    _insert(connection, "slo_history", rows)
    _insert(connection, "slo_incidents", incidents())
    begun = NOW - timedelta(days=6)
    drill = (
        "d1",
        "stays",
        begun,
        begun + timedelta(minutes=2),
        118.0,
        540.0,
        90,
        90,
        True,
        "everything is there again",
    )
    _insert(connection, "slo_drills", [drill])
    _insert(connection, "slo_probes", [_probe(hour) for hour in range(24 * 9)])


def _probe(hours: int) -> Row:
    answered = hours != 30
    told = (answered, 180 + hours % 7 * 90, 1 if answered else None, None if answered else "no answer in 10 seconds")
    return (NOW - timedelta(hours=hours), "stays", "fct_stays", "select 1", *told, f"q{hours}")


def _insert(connection: duckdb.DuckDBPyConnection, name: str, rows: Sequence[Row]) -> None:
    if rows:
        connection.executemany(f"insert into slo.{name} values ({', '.join('?' * len(rows[0]))})", rows)


def records(history: Sequence[Row] | None = None, at: datetime = NOW) -> Records:
    """What the page reads from such a warehouse."""
    return _of_a_month(at) if history is None else _kept(history, at)


@cache
def _of_a_month(at: datetime) -> Records:
    return _kept(None, at)


def _kept(history: Sequence[Row] | None, at: datetime) -> Records:
    with duckdb.connect() as connection:
        write(connection, history)
        return read(ask(connection), at)


def ask(connection: duckdb.DuckDBPyConnection) -> Any:
    def rows(sql: str) -> list[dict[str, Any]]:
        cursor = connection.execute(sql)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    return rows


def warehouse(path: Path) -> Path:
    """The same as a file."""
    with duckdb.connect(str(path)) as connection:
        write(connection)
    return path


def many(count: int) -> Vault:
    """As many products with ten promises each."""
    names = [f"product_{number:03}" for number in range(count)]
    return vault(
        [service(name, f"fct_{name}", f"dim_{name}") for name in names],
        [table(f"fct_{name}", fresh(), complete()) for name in names]
        + [table(f"dim_{name}", nulls("a", "b"), unique()) for name in names],
    )
