"""What docs/a-second-hotel-joins.md tells its readers to write, to run, to ask and to expect."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from tests.end_to_end.projects import REPOSITORY

PAGE = (REPOSITORY / "docs" / "a-second-hotel-joins.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"(?:^`(?P<path>[^`\n]+)`\n\n)?^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_KINDS: dict[str, Literal["command", "answer", "question"]] = {"sh": "command", "text": "answer", "sql": "question"}


@dataclass(frozen=True)
class Step:
    """A file to write, commands to run, what the last one answers, or a question with its table; ``end`` is where."""

    kind: Literal["file", "command", "answer", "question"]
    text: str
    path: str
    end: int


def steps() -> Iterator[Step]:
    """Everything in a frame, as the page tells it."""
    for block in _BLOCK.finditer(PAGE):
        kind = "file" if block["path"] else _KINDS[block["language"]]
        yield Step(kind, block["text"], block["path"] or "", block.end())


def answers() -> dict[str, str]:
    """What the page says that a command answers."""
    told = [step for step in steps() if step.kind in ("command", "answer")]
    return {one.text.splitlines()[-1]: two.text for one, two in pairwise(told) if two.kind == "answer"}


def questions() -> dict[str, list[tuple[str, ...]]]:
    """The questions of the page, each with the rows of the table below it."""
    return {step.text: rows_of(PAGE[step.end :]) for step in steps() if step.kind == "question"}


def rows_below(heading: str) -> list[tuple[str, ...]]:
    """The rows of the first table of a section."""
    return rows_of(PAGE.partition(f"\n## {heading}\n")[2])


def rows_of(text: str) -> list[tuple[str, ...]]:
    """The rows of the first table of a text, without its head and without marks of code."""
    table = re.search(r"^\|.*\n\| -.*\n(?P<rows>(?:\|.*\n)*)", text, re.MULTILINE)
    rows = table["rows"].splitlines() if table else []
    return [tuple(cell.strip().strip("`") for cell in row.strip("|").split("|")) for row in rows]
