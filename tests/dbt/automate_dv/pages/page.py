"""A page about macros, taken apart: its fences and tables, each with its section and the words that lead to it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

_BLOCK = re.compile(
    r"^```(?P<kind>\w+)\n(?P<fenced>.*?)^```$|(?P<table>(?:^\|[^\n]*\n)+)", flags=re.MULTILINE | re.DOTALL
)
_HEADING = re.compile(r"^(?P<depth>##+) (?P<title>.+)$", re.MULTILINE)
_FILE = re.compile(r"`(?P<name>\w+)\.sql`")
_LOAD = re.compile(r"(?P<load>First load|Later loads|Each load) of `(?P<model>\w+)`")
_ROWS = re.compile(r"`(?P<table>\w+)` .*?\b(?P<load>first|second) (?:delivery|load)\b")
_ARGUMENTS = ["name", "type", "needed", "what"]
_LOADS = {"First load": ("first",), "Later loads": ("second",), "Each load": ("first", "second")}


@dataclass(frozen=True)
class Block:
    """A fence or a table: what is in it, where it is, and what stands above it."""

    kind: str
    text: str
    start: int
    section: str
    heading: str
    caption: str

    @property
    def cells(self) -> list[list[str]]:
        """The cells of a table, row by row, without the line below its header."""
        lines = self.text.splitlines()
        return [_cells(line) for line in [lines[0], *lines[2:]]]


@dataclass(frozen=True)
class Example:
    """A model as a user writes it, and the variables of the project it is in."""

    name: str
    text: str
    variables: Mapping[str, Any]


@dataclass(frozen=True)
class Statement:
    """A block that says what a model compiles to, in which of the two loads."""

    block: Block
    model: str
    loads: tuple[str, ...]


@dataclass(frozen=True)
class Rows:
    """A block that says what a table holds after which of the two loads."""

    block: Block
    table: str
    load: str


@dataclass(frozen=True)
class Page:
    """The page at ``path``."""

    path: Path

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.path.stem

    @cached_property
    def text(self) -> str:
        """All that is written there."""
        return self.path.read_text(encoding="utf-8")

    @property
    def opening(self) -> str:
        """The title and the first paragraph."""
        return "\n".join(self.text.split("\n\n")[:2])

    @cached_property
    def blocks(self) -> list[Block]:
        """The fences and tables, from top to bottom."""
        return list(_blocks(self.text))

    def examples(self) -> Iterator[Example]:
        """The models of the page; variables that it says count from there on."""
        variables: Mapping[str, Any] = {}
        for block in self.blocks:
            if block.section == "Example" and block.kind == "yaml":
                variables = yaml.safe_load(block.text).get("vars", variables)
            elif block.section == "Example" and block.kind == "sql":
                [name] = _FILE.findall(block.caption)
                yield Example(name, block.text, variables)

    def properties(self) -> Iterator[str]:
        """What the page says of its models in YAML."""
        for block in self.blocks:
            if block.section == "Example" and block.kind == "yaml" and "vars" not in yaml.safe_load(block.text):
                yield block.text

    def statements(self) -> Iterator[Statement]:
        """What the page says its models compile to."""
        for block in self.blocks:
            if block.section == "SQL" and block.kind == "sql":
                [(load, model)] = _LOAD.findall(block.caption)
                yield Statement(block, model, _LOADS[load])

    def rows(self) -> Iterator[Rows]:
        """What the page says its tables hold."""
        for block in self.blocks:
            if block.section == "Rows" and block.kind == "table":
                [(table, load)] = _ROWS.findall(block.caption)
                yield Rows(block, table, load)

    def arguments(self) -> dict[str, list[list[str]]]:
        """The rows of the tables of arguments, by macro; the page's own, where no heading names another."""
        tables = [block for block in self.blocks if block.kind == "table" and block.cells[0] == _ARGUMENTS]
        return {(block.heading or self.name): block.cells[1:] for block in tables}

    def rewritten(self, outcomes: Mapping[Block, str]) -> str:
        """The text with other texts in some of its blocks."""
        text = self.text
        for block, outcome in sorted(outcomes.items(), key=lambda pair: -pair[0].start):
            text = text[: block.start] + outcome + text[block.start + len(block.text) :]
        return text


def _blocks(text: str) -> Iterator[Block]:
    above = Block("", "", 0, "", "", "")
    end = 0
    for found in _BLOCK.finditer(text):
        between = text[end : found.start()]
        for heading in _HEADING.finditer(between):
            is_section = heading["depth"] == "##"
            above = replace(
                above,
                section=heading["title"] if is_section else above.section,
                heading="" if is_section else heading["title"],
            )
        caption = " ".join(between.strip().split("\n\n")[-1].split())
        kind = found["kind"] or "table"
        part = "table" if kind == "table" else "fenced"
        yield replace(above, kind=kind, text=found[part], start=found.start(part), caption=caption)
        end = found.end()


def _cells(line: str) -> list[str]:
    return [cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]
