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


def latest(history: str, at: datetime) -> str:
    """The last measurement of each element, and since when it has been missed without another one between.

    It is the same as the macro ``slo_status`` says, for each element and at any moment.
    """
    return f"""\
with counted as (
    select
        history.*,
        sum(case when level in ('met', 'warning') then 1 else 0 end) over (
            partition by {_ELEMENT}
            order by measured_at, recorded_at, invocation_id
            rows between unbounded preceding and current row
        ) as times_kept,
        row_number() over (
            partition by {_ELEMENT} order by measured_at desc, recorded_at desc, invocation_id desc
        ) as age
    from {history} as history
    where measured_at <= {_moment(at)}
),

told as (
    select
        {_ELEMENT}, measured, target, warns_at, unit, better, level, said, measured_at, age,
        case
            when level = 'missed'
                then min(case when level = 'missed' then least(measured_at, coalesce(since, measured_at)) end) over (
                    partition by {_ELEMENT}, times_kept
                )
        end as missed_since
    from counted
)

select {_ELEMENT}, measured, target, warns_at, unit, better, level, said, measured_at, missed_since
from told
where age = 1
order by {_ELEMENT}"""


def days(history: str, at: datetime) -> str:
    """Each element on each day that the page shows: the worst level, and the last value of that level."""
    begin = datetime(at.year, at.month, at.day) - timedelta(days=SHOWN_DAYS - 1)  # noqa: DTZ001 - all is UTC
    return f"""\
with daily as (
    select
        {_ELEMENT}, cast(measured_at as date) as day, measured, level,
        row_number() over (
            partition by {_ELEMENT}, cast(measured_at as date)
            order by {_SEVERITY} desc, measured_at desc, recorded_at desc, invocation_id desc
        ) as age
    from {history}
    where measured_at >= {_moment(begin)} and measured_at <= {_moment(at)}
)
select {_ELEMENT}, day, level, measured
from daily
where age = 1
order by {_ELEMENT}, day"""


def windows(history: str, at: datetime) -> str:
    """What was good, bad and allowed of each share within each rolling window, of the last measurement of each day.

    It is the same as the macro ``slo_budgets`` says, for each element and at any moment.
    """
    begin = _moment(at - timedelta(days=max(WINDOWS)))
    each = "\nunion all\n".join(
        f"select {_ELEMENT}, {count} as days, good, total, target, better\n"
        f"from daily\nwhere age = 1 and measured_at > {_moment(at - timedelta(days=count))}"
        for count in WINDOWS
    )
    return f"""\
with daily as (
    select
        {_ELEMENT}, measured_at, good, total, target, better,
        row_number() over (
            partition by {_ELEMENT}, cast(measured_at as date)
            order by measured_at desc, recorded_at desc, invocation_id desc
        ) as age
    from {history}
    where measured_at > {begin} and measured_at <= {_moment(at)} and level <> 'unknown'
        and unit = 'percent' and word <> 'steady' and good is not null and total is not null
),

windowed as (
{each}
)

select
    {_ELEMENT}, days,
    sum(good) as good,
    sum(total) as total,
    sum(greatest(total - good, 0)) as bad,
    sum(total * case when better = 'lower' then target else 100 - target end / 100.0) as allowed
from windowed
group by {_ELEMENT}, days
order by {_ELEMENT}, days"""


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
        ) as age
    from {log}
    where probed_at > {begin} and probed_at <= {_moment(at)}
)
select
    product, interface,
    count(*) as questions,
    sum(case when answered then 1 else 0 end) as answered,
    max(milliseconds) as slowest,
    max(case when not answered then probed_at end) as last_unanswered,
    min(case when age = 1 and not answered then error end) as error
from asked
group by product, interface
order by product, interface"""


def _moment(at: datetime) -> str:
    return f"cast('{at:%Y-%m-%d %H:%M:%S.%f}' as timestamp)"
