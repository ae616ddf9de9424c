"""The pages of questions, and beside each question an SQL of its own over the deliveries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

from tests.end_to_end.fancy_hotel.deliveries import told_by_deliveries
from tests.end_to_end.projects import REPOSITORY

PAGES = REPOSITORY / "docs" / "questions"
_HERE = Path(__file__).parent
_ASKED = re.compile(r"^## (?P<title>[^\n]+)\n.*?^```sql\n(?P<sql>.*?)^```$", re.MULTILINE | re.DOTALL)
_TOLD = re.compile(r"^-- (?P<title>[^\n]+\?)\n(?P<sql>.*?)(?=^-- [^\n]+\?$|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Question:
    """What is asked on a page, of the products, and of the deliveries."""

    page: str
    title: str
    of_products: str
    of_deliveries: str


@dataclass(frozen=True)
class Answer:
    """What comes back, row after row."""

    columns: list[str]
    rows: list[tuple[object, ...]]

    @property
    def numbers(self) -> list[object]:
        """All that can be counted or paid."""
        return [value for row in self.rows for value in row if value is not None and not isinstance(value, str)]


def questions() -> Iterator[Question]:
    """All questions of all pages; one that is asked in one place only has an empty SQL in the other."""
    for page in sorted(path.stem for path in PAGES.glob("*.md") if path.stem != "README"):
        asked = _found(_ASKED, PAGES / f"{page}.md")
        told = _found(_TOLD, _HERE / f"{page}.sql")
        for title in {**asked, **told}:
            yield Question(page, title, asked.get(title, ""), told.get(title, ""))


def deliveries(day: int) -> duckdb.DuckDBPyConnection:
    """What all deliveries up to a day say, in the words of the business."""
    connection = told_by_deliveries(day)
    connection.execute((_HERE / "happened.sql").read_text(encoding="utf-8"))
    return connection


def answer(connection: duckdb.DuckDBPyConnection, sql: str) -> Answer:
    """What a question is answered."""
    result = connection.execute(sql)
    return Answer([column[0] for column in result.description], result.fetchall())


def _found(pattern: re.Pattern[str], path: Path) -> dict[str, str]:
    found = pattern.finditer(path.read_text(encoding="utf-8"))
    return {match["title"]: match["sql"].strip() for match in found}
