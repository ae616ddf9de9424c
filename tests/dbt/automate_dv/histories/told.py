"""Random histories: what is told of the roads, night by night."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any

from hypothesis import strategies as st

from tests.dbt.automate_dv.harbourmaster import march
from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Row, Rows, values

Night = dict[str, Rows]
History = list[Night]

NIGHTS = 4
DAYS = 3


class Care(Enum):
    """How a clerk writes."""

    AT_ONCE = "everything of a night in one go, and nothing again"
    IN_ORDER = "everything in the night to which it belongs, and nothing again"
    SOMEHOW = "with gaps, late, and all of it again"


@dataclass(frozen=True)
class Clerk:
    """Writes down what happens in some nights and the days that belong to them."""

    since: int
    until: int
    care: Care

    def some(self, *choices: object) -> st.SearchStrategy[Any]:
        """One of these, or nothing."""
        return st.sampled_from([*choices, None] if self.care is Care.SOMEHOW else choices)

    def moment(self) -> st.SearchStrategy[datetime]:
        """Midnight or noon of one of the days."""
        if self.care is Care.AT_ONCE:
            return st.just(march(1) + timedelta(days=self.since * DAYS))
        days = st.integers(self.since * DAYS, self.until * DAYS + DAYS - 1)
        return st.builds(lambda day, late: march(1) + timedelta(days=day, hours=12 * late), days, st.booleans())


@dataclass(frozen=True, eq=False)
class Telling:
    """What the stages of a table tell: their columns, and which of them make out a row for good."""

    stages: dict[str, str]
    columns: Callable[[Clerk], dict[str, st.SearchStrategy[Any]]]
    identity: Sequence[str]
    completed: Callable[[Row], Row] = dict


@st.composite
def histories(
    draw: st.DrawFn, telling: Telling, cares: Iterable[Care] = Care, *, once_for_all: bool = False
) -> History:
    """Nights of deliveries: with doubled rows, late rows, gaps, and all of it once more, as the clerk is.

    Rows of one identity are the same row, in one delivery or, where it is asked for, in the whole history.
    """
    care = draw(st.sampled_from(list(cares)))
    history: History = []
    seen: dict[tuple[str, tuple[object, ...]], Row] = {}
    for night in range(draw(st.integers(1, NIGHTS))):
        seen = seen if once_for_all else {}
        told: Night = {}
        for stage, source in telling.stages.items():
            is_late = draw(st.booleans()) and care is Care.SOMEHOW
            rows = draw(_rows(telling, source, Clerk(0 if is_late else night, night, care)))
            told[stage] = [seen.setdefault((stage, values(row, telling.identity)), row) for row in rows]
            if draw(st.booleans()) and care is Care.SOMEHOW:
                told[stage] += [row for earlier in history for row in earlier[stage]]
        history.append(told)
    return history


@cache
def _rows(telling: Telling, source: str, clerk: Clerk) -> st.SearchStrategy[Rows]:
    told = {**telling.columns(clerk), LOADED_AT: clerk.moment(), "record_source": st.just(source)}
    row = st.tuples(*told.values()).map(lambda row: telling.completed(dict(zip(told, row, strict=True))))
    return st.lists(row, max_size=6)
