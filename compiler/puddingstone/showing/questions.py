"""What is asked of the warehouse, in SQL that DuckDB and Snowflake both understand."""

from datetime import datetime, timedelta

WINDOWS = (1, 7, 30)
"""The rolling windows of budgets, in days."""

SHOWN_DAYS = 30
"""For how many days the page shows what was measured and closed."""

PROBED_DAYS = 7
"""For how many days questions are counted."""

_ELEMENT = "product, subject, promise, element"
_SEVERITY = "case level when 'missed' then 3 when 'warning' then 2 when 'met' then 1 else 0 end"


def tables() -> str:
    """Which of the tables that the page is made from are there."""
    return (
        "select lower(table_schema) as table_schema, lower(table_name) as table_name\n"
        "from information_schema.tables\n"
        "where lower(table_name) in ('slo_history', 'slo_probes', 'slo_incidents', 'slo_drills')\n"
        "order by table_schema, table_name"
    )


def last_moment(history: str) -> str:
    """When anything was measured last."""
    return f"select max(measured_at) as measured_at from {history}"


def latest(history: str, at: datetime) -> str:
    """The last measurement of each element, and since when it has been missed without another one between."""
    return f"""\
with measured as (
    select
        {_ELEMENT}, measured, level, since, said, measured_at,
        row_number() over (
            partition by {_ELEMENT} order by measured_at desc, recorded_at desc, {_SEVERITY} desc, said
        ) as position,
        max(case when level in ('met', 'warning') then measured_at end) over (partition by {_ELEMENT}) as last_kept_at
    from {history}
    where measured_at <= {_moment(at)}
)
select
    {_ELEMENT},
    min(case when position = 1 then measured end) as measured,
    min(case when position = 1 then level end) as level,
    min(case when position = 1 then since end) as since,
    min(case when position = 1 then said end) as said,
    min(case when position = 1 then measured_at end) as measured_at,
    min(case when level = 'missed' and (last_kept_at is null or measured_at > last_kept_at) then measured_at end)
        as missed_since
from measured
group by {_ELEMENT}
order by {_ELEMENT}"""


def days(history: str, at: datetime) -> str:
    """Each element on each day that the page shows: the worst level, and the last value of that level."""
    begin = datetime(at.year, at.month, at.day) - timedelta(days=SHOWN_DAYS - 1)  # noqa: DTZ001 - all is UTC
    return f"""\
with measured as (
    select
        {_ELEMENT}, cast(measured_at as date) as day, measured, level,
        row_number() over (
            partition by {_ELEMENT}, cast(measured_at as date)
            order by {_SEVERITY} desc, measured_at desc, recorded_at desc, said
        ) as position
    from {history}
    where measured_at >= {_moment(begin)} and measured_at <= {_moment(at)}
)
select {_ELEMENT}, day, level, measured
from measured
where position = 1
order by {_ELEMENT}, day"""


def windows(history: str, at: datetime) -> str:
    """What was good of each element within each rolling window; elements that count nothing are left out."""
    return "\nunion all\n".join(
        f"""\
select {_ELEMENT}, {count} as days, sum(good) as good, sum(total) as total
from {history}
where measured_at > {_moment(at - timedelta(days=count))} and measured_at <= {_moment(at)}
    and total > 0 and good is not null
group by {_ELEMENT}"""
        for count in WINDOWS
    )


def incidents(log: str, at: datetime) -> str:
    """What was said of incidents, in order."""
    return f"""\
select incident_id, product, said_at, what, began_at, text, minutes_lost, said_by
from {log}
where said_at <= {_moment(at)}
order by incident_id, said_at, what desc, text"""


def drills(log: str, at: datetime) -> str:
    """The restores that were tried."""
    return f"""\
select product, began_at, recovery_seconds, lost_seconds, passed, said
from {log}
where began_at <= {_moment(at)}
order by product, began_at, drill_id"""


def probes(log: str, at: datetime) -> str:
    """How the questions of the last days were answered, table by table."""
    begin = _moment(at - timedelta(days=PROBED_DAYS))
    return f"""\
with asked as (
    select
        product, interface, probed_at, answered, milliseconds, error,
        row_number() over (
            partition by product, interface
            order by case when answered then 1 else 0 end, probed_at desc, probe_id
        ) as position
    from {log}
    where probed_at > {begin} and probed_at <= {_moment(at)}
)
select
    product, interface,
    count(*) as questions,
    sum(case when answered then 1 else 0 end) as answered,
    max(milliseconds) as slowest,
    max(case when not answered then probed_at end) as last_unanswered,
    min(case when position = 1 and not answered then error end) as error
from asked
group by product, interface
order by product, interface"""


def _moment(at: datetime) -> str:
    return f"cast('{at:%Y-%m-%d %H:%M:%S.%f}' as timestamp)"
