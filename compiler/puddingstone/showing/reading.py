"""Reading what the warehouse has kept, through whatever answers SQL with rows."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from puddingstone.showing import questions
from puddingstone.showing.records import (
    Drilled,
    Kept,
    Latest,
    OfDay,
    OfWindow,
    Probed,
    Records,
    SaidOfIncident,
)

Ask = Callable[[str], Sequence[Mapping[str, Any]]]
"""Answers SQL with rows, whose columns have names in lower case."""
NEVER_MEASURED = "nothing has been measured yet: `dbt test --select tag:slo` measures, and keeps what it measured"

_Row = TypeVar("_Row", bound=Kept)


def read(ask: Ask, at: datetime, schema: str = "slo") -> Records:
    """Everything that was kept until a moment; of tables that are not there, nothing."""
    there = _there(ask, schema)
    history = there.get("slo_history")
    records = Records(
        latest=_rows(ask, Latest, history, questions.latest, at),
        days=_rows(ask, OfDay, history, questions.days, at),
        windows=_rows(ask, OfWindow, history, questions.windows, at),
        incidents=_rows(ask, SaidOfIncident, there.get("slo_incidents"), questions.incidents, at),
        drills=_rows(ask, Drilled, there.get("slo_drills"), questions.drills, at),
        probes=_rows(ask, Probed, there.get("slo_probes"), questions.probes, at),
    )
    return records if records.latest else records.model_copy(update={"why_not": NEVER_MEASURED})


def _there(ask: Ask, schema: str) -> dict[str, str]:
    """The tables that are there; a schema of that very name goes before one that a target put something before."""
    ours = [
        row
        for row in ask(questions.tables())
        if row["table_schema"] == schema or row["table_schema"].endswith(f"_{schema}")
    ]
    nearest = sorted(ours, key=lambda row: (row["table_schema"] != schema, row["table_schema"]), reverse=True)
    return {row["table_name"]: f"{row['table_schema']}.{row['table_name']}" for row in nearest}


def _rows(
    ask: Ask, form: type[_Row], table: str | None, question: Callable[[str, datetime], str], at: datetime
) -> tuple[_Row, ...]:
    return tuple(form.model_validate(row) for row in ask(question(table, at))) if table else ()
