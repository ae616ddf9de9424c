"""Boards in Markdown: a heading is a group, a bullet is a note, a prefix gives its kind."""

import re
from typing import NamedTuple

from puddingstone.storming import ties
from puddingstone.storming.board import Board, Note
from puddingstone.storming.kinds import Kind
from puddingstone.storming.mapping import Meanings
from puddingstone.storming.readers import lines, markdown_tables
from puddingstone.storming.readers.draft import Draft
from puddingstone.storming.texts import marked, without_html

_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*$")
_BULLET = re.compile(r"^(\s*)(?:[-*+\u2022\u2023\u2013]|(\d{1,9})[.)])(?:\s+(.*))?$")
_BOX = re.compile(r"^\[[ xX]\]\s+")
_DETAIL = re.compile(r"^\W{0,4}([\w ]{1,40}?)\W{0,4}:\s*(.*)$")
_FENCE = re.compile(r"^\s*(?:```|~~~)")
_RULE = re.compile(r"^\s*(?:[-*_]\s*){3,}$")
_UNDERLINE = re.compile(r"^\s*(=+|-{3,})\s*$")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_STRONG = re.compile(r"(?<![\w*\\])(\*\*|__|~~|\*|_|`)(?=\S)(.+?)(?<=[^\s\\])\1(?![\w*])")
_LINK = re.compile(r"(?<!\\)!?\[([^\[\]]*)\]\((?:[^()\s]|\\[()])+\)")
_LOWEST = 7
_LONGEST = 2_000
_PROSE = "this is neither a heading nor a bullet"


class _Heading(NamedTuple):
    level: int
    text: str
    place: str


class _Reader:
    def __init__(self, text: str, meanings: Meanings) -> None:
        self._meanings = meanings
        self.draft = Draft("markdown")
        self._rows = text.split("\n")
        self._path: list[_Heading] = []
        self._kind: tuple[int, Kind] | None = None
        self._above: list[tuple[int, Note]] = []
        self._is_first = False

    def read(self) -> Board:
        start = self._front_matter()
        fence = ""
        table: list[tuple[int, str]] = []
        for at in range(start, len(self._rows)):
            row = self._rows[at].expandtabs(4)
            opened = _FENCE.match(row)
            if fence or opened:
                fence = "" if fence and row.strip() == fence else fence or (opened[0].strip() if opened else "")
                self._aside(row, at, "this is in a block of code")
            elif markdown_tables.is_row(row):
                table.append((at + 1, row))
            else:
                self._row(row, at)
            if table and (at + 1 == len(self._rows) or not markdown_tables.is_row(self._rows[at + 1])):
                markdown_tables.tell(self.draft, table, self._group(), self._meanings)
                table = []
        ties.follow(self.draft)
        titles = [heading for heading in self._titles if heading.level == 1]
        self.draft.title = self.draft.title or (titles[0].text if len(titles) == 1 else "")
        return self.draft.board()

    _titles: list[_Heading]

    def _front_matter(self) -> int:
        self._titles = []
        if not self._rows or self._rows[0].strip() != "---" or "---" not in self._rows[1:]:
            return 0
        end = self._rows.index("---", 1)
        for at in range(1, end):
            name, _, value = self._rows[at].partition(":")
            if name.strip() == "title":
                self.draft.title = value.strip().strip("\"'")
            else:
                self._aside(self._rows[at], at, "this is before the board begins")
        return end + 1

    def _row(self, row: str, at: int) -> None:
        heading, bullet = _HEADING.match(row), _BULLET.match(row)
        below = self._rows[at + 1] if at + 1 < len(self._rows) else ""
        if heading:
            self._heading(len(heading[1]), heading[2] or "", at)
        elif _RULE.match(row) or (_UNDERLINE.match(row) and at and self._is_text(self._rows[at - 1])):
            self._is_first = False
        elif bullet:
            self._bullet(bullet, at)
        elif not row.strip():
            return
        elif _UNDERLINE.match(below) and self._is_text(row) and not row.startswith("    "):
            self._heading(1 if "=" in below else 2, row.strip(), at)
        elif self._above and row.startswith((" ", "\t")):
            self._more(row)
        else:
            self._prose(row, at)

    def _is_text(self, row: str) -> bool:
        return bool(row.strip()) and not (_HEADING.match(row) or _BULLET.match(row) or _UNDERLINE.match(row))

    def _heading(self, level: int, text: str, at: int) -> None:
        self._above = []
        words = _bare(text)
        kind = lines.section_of(words)
        if kind:
            self._kind = (level, kind)
            return
        if self._kind and level <= self._kind[0]:
            self._kind = None
        self._path = [heading for heading in self._path if heading.level < level]
        self._is_first = True
        if not words:
            self._aside("", at, "the heading is empty")
            return
        heading = _Heading(level, words, f"line {at + 1}")
        self._path.append(heading)
        self._titles.append(heading)

    def _group(self) -> str:
        if not self._path:
            return ""
        own = self._path[-1]
        domain = self._path[-2].text if len(self._path) > 1 else ""
        return self.draft.group(own.text, domain=domain, place=own.place)

    def _bullet(self, bullet: re.Match[str], at: int) -> None:
        indent, place = len(bullet[1]), f"line {at + 1}"
        text = _bare(_BOX.sub("", bullet[3] or ""))
        self._above = [(each, note) for each, note in self._above if each < indent]
        around = self._above[-1][1] if self._above else None
        detail = _DETAIL.match(text) or (re.match(r"^(pivotal)()$", text, re.IGNORECASE) if around else None)
        if around and detail and not lines.section_of(detail[1]):
            value = detail[2] or ("yes" if detail[1].casefold() == "pivotal" else "")
            if lines.detail_of(self.draft, around, detail[1], value):
                return
        at_time = float(bullet[2]) if bullet[2] and not around else None
        kind = self._kind[1] if self._kind else None
        note = lines.note_of(self.draft, lines.Line(text, place, self._group(), kind, at_time))
        if note:
            if around:
                lines.tell(self.draft, around, note)
            self._above.append((indent, note))

    def _more(self, row: str) -> None:
        """A note that goes on in the next line."""
        _, note = self._above[-1]
        self.draft.change(note.id, text=f"{self.draft.notes[note.id].text} {_bare(row)}".strip())

    def _prose(self, row: str, at: int) -> None:
        words = _bare(row)
        kind = lines.section_of(words)
        if kind:
            self._kind = (_LOWEST, kind)
            return
        if marked(words).kind:
            own = self._kind[1] if self._kind else None
            lines.note_of(self.draft, lines.Line(words, f"line {at + 1}", self._group(), own))
            return
        if self._path and self._is_first and not self._above and len(self._path) > 1:
            group = self.draft.groups[self._group()]
            meaning = f"{group.meaning} {_bare(row)}".strip()
            self.draft.groups[group.id] = group.model_copy(update={"meaning": meaning})
        else:
            self._aside(row, at, _PROSE)

    def _aside(self, text: str, at: int, why: str) -> None:
        if text.strip() or why != _PROSE:
            self.draft.unread(text, f"line {at + 1}", why, is_note=False)


def read(text: str, meanings: Meanings) -> Board:
    """The board that a Markdown text is."""
    return _Reader(text, meanings).read()


def _bare(text: str) -> str:
    """Text without what Markdown marks it with."""
    if len(text) > _LONGEST:
        return without_html(text)
    plain = _LINK.sub(r"\1", text)
    for _ in range(3):
        plain = _STRONG.sub(r"\2", plain)
    return without_html(_ESCAPED.sub(r"\1", plain))
