"""Places in the text of a model, counted in characters as people see them."""

import ast
import importlib.util
from dataclasses import dataclass
from pathlib import Path

from puddingstone.diagnostics import Span


@dataclass(frozen=True)
class Page:
    """The decoded text of one model file, line by line."""

    path: Path
    lines: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The whole text, with line ends as Python sees them."""
        return "\n".join(self.lines)

    def character(self, line: int, byte: int) -> int:
        """The column in characters of a column that Python counts in bytes of UTF-8."""
        if not 0 < line <= len(self.lines):
            return byte
        return len(self.lines[line - 1].encode("utf-8", "surrogatepass")[:byte].decode("utf-8", "replace"))

    def span(self, node: ast.stmt | ast.expr | ast.arg | ast.alias) -> Span:
        """The first line of a node."""
        start = self.character(node.lineno, node.col_offset)
        if node.end_lineno == node.lineno and node.end_col_offset is not None:
            return Span(self.path, node.lineno, start, self.character(node.lineno, node.end_col_offset))
        end = len(self.lines[node.lineno - 1]) if node.lineno <= len(self.lines) else start + 1
        return Span(self.path, node.lineno, start, max(start + 1, end))

    def span_of_name(self, node: ast.stmt | ast.expr | ast.arg | ast.alias, name: str) -> Span:
        """The first place of a name in the first line of a node."""
        whole = self.span(node)
        line = self.lines[node.lineno - 1] if node.lineno <= len(self.lines) else ""
        start = max(whole.column, line.find(name, whole.column))
        return Span(self.path, node.lineno, start, start + len(name))


def open_page(path: Path) -> Page:
    """Read and decode the file at ``path``.

    Raises:
        SyntaxError, ValueError, OSError: it cannot be read, or is not text in the encoding it claims.
    """
    return Page(path, tuple(importlib.util.decode_source(path.read_bytes()).split("\n")))
