"""The pages of questions, and beside each question an SQL of its own over the deliveries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import duckdb

from tests.end_to_end.fancy_hotel.deliveries import told_by_deliveries
from tests.end_to_end.projects import REPOSITORY

PAGES = REPOSITORY / "docs" / "questions"
_HERE = Path(__file__).parent
_ASKED = re.compile(
    r"^## (?P<title>[^\n]+)\n(?:(?!^## ).)*?^```sql\n(?P<sql>.*?)^```$(?P<shown>(?:\n+\|[^\n]*)*)",
    flags=re.MULTILINE | re.DOTALL,
)
_TOLD = re.compile(r"^-- (?P<title>[^\n]+\?)\n(?P<sql>.*?)(?=^-- [^\n]+\?$|\Z)", flags=re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Answer:
    """What comes back, row after row."""

    columns: list[str]
    rows: list[tuple[object, ...]]

    @property
    def numbers(self) -> list[object]:
        """What was counted or measured, whichever row and column it is in."""
        values = [value for row in self.rows for value in row]
        return [value for value in values if isinstance(value, int | float | Decimal) and not isinstance(value, bool)]

    def as_table(self) -> str:
        """The answer as a page shows it."""
        lines = [self.columns, ["---"] * len(self.columns), *([_shown(value) for value in row] for row in self.rows)]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)


@dataclass(frozen=True)
class Question:
    """What is asked on a page, of the products, and of the deliveries; and what the page shows as the answer."""

    page: Path
    title: str
    of_products: str
    of_deliveries: str
    shown: str

    def show(self, table: str) -> None:
        """Put an answer on the page."""
        text = self.page.read_text(encoding="utf-8")
        before, fence, after = text.partition(f"{self.of_products}\n```\n")
        after = after.lstrip("\n").removeprefix(self.shown).lstrip("\n")
        self.page.write_text(f"{before}{fence}\n{table}\n\n{after}".rstrip("\n") + "\n", encoding="utf-8")


def questions() -> Iterator[Question]:
    """All questions of all pages; one that is asked in one place only has an empty SQL in the other."""
    for page in sorted(path for path in PAGES.glob("*.md") if path.stem != "README"):
        asked = {match["title"]: match for match in _ASKED.finditer(page.read_text(encoding="utf-8"))}
        own = _HERE / f"{page.stem}.sql"
        told = {match["title"]: match["sql"].strip() for match in _TOLD.finditer(own.read_text(encoding="utf-8"))}
        for title in {**asked, **told}:
            sql, shown = (asked[title]["sql"], asked[title]["shown"]) if title in asked else ("", "")
            yield Question(page, title, sql.strip(), told.get(title, ""), shown.strip())


def deliveries(day: int) -> duckdb.DuckDBPyConnection:
    """What all deliveries up to a day say, in the words of the business."""
    connection = told_by_deliveries(day)
    connection.execute((_HERE / "happened.sql").read_text(encoding="utf-8"))
    return connection


def answer(connection: duckdb.DuckDBPyConnection, sql: str) -> Answer:
    """What a question is answered."""
    result = connection.execute(sql)
    return Answer([column[0] for column in result.description], result.fetchall())


def _shown(value: object) -> str:
    return "" if value is None else str(value).replace("|", "\\|")
