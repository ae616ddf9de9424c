"""Laying out an explanation: a head, then labelled paragraphs."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Branch(NamedTuple):
    """A line of a tree, a note beside it, and the branches under it."""

    text: str
    note: str = ""
    branches: tuple["Branch", ...] = ()


def head(name: str, kind: str, meaning: str) -> str:
    """The first lines: what it is called, what it is, what it means."""
    return f"{name}: {kind}\n  {' '.join(meaning.split())}" if meaning.strip() else f"{name}: {kind}"


def labelled(label: str, lines: Iterable[str]) -> str:
    """Lines under a label; empty without lines."""
    found = list(lines)
    return "\n".join([label, *(f"  {line}" for line in found)]) if found else ""


def aligned(rows: Iterable[Sequence[str]]) -> list[str]:
    """Rows of cells as lines with aligned columns."""
    table = [tuple(row) for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*table, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in table]


def tree(branches: Iterable[Branch]) -> list[str]:
    """Branches as lines, each under what it belongs to, with aligned notes.

    >>> tree([Branch("a", "top", (Branch("b", "", (Branch("c", "end"),)), Branch("d")))])
    ['a        top', '├─ b', '│  └─ c  end', '└─ d']
    """
    return aligned(row for branch in branches for row in ((branch.text, branch.note), *_under(branch, "")))


def together(*paragraphs: str) -> str:
    """Paragraphs under each other, without the empty ones."""
    return "\n".join(paragraph for paragraph in paragraphs if paragraph)


def _under(branch: Branch, indent: str) -> Iterator[tuple[str, str]]:
    for at, each in enumerate(branch.branches, start=1):
        is_last = at == len(branch.branches)
        yield f"{indent}{'└─' if is_last else '├─'} {each.text}", each.note
        yield from _under(each, f"{indent}{'   ' if is_last else '│  '}")
