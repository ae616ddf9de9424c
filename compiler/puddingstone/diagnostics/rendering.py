"""Showing findings above the lines of the model they are about."""

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from puddingstone.diagnostics.finding import Finding
from puddingstone.diagnostics.span import Span, SpanMap

_MOVES = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Characters that would move the rest of a line, or the terminal."""


def render_all(findings: Iterable[Finding], spans: SpanMap, root: Path) -> str:
    """Show findings in the order of their places, one blank line between them."""
    ordered = sorted(findings, key=lambda finding: _order(finding, spans))
    return "\n\n".join(render(finding, spans, root) for finding in ordered)


def render(finding: Finding, spans: SpanMap, root: Path) -> str:
    """Show one finding: code, message, place, the line with a caret, and the way out."""
    head = f"{finding.severity}[{finding.code}]: {finding.message}"
    span = finding.span or _nearest(finding.address, spans)
    if span is None:
        place = [f"  --> {finding.address}"] if finding.address else []
        return "\n".join([head, *place, f"   = help: {finding.help}"])
    return "\n".join([head, *_excerpt(span, root), f"{_gutter(span)} = help: {finding.help}"])


def _excerpt(span: Span, root: Path) -> list[str]:
    gutter = _gutter(span)
    place = f"{_relative(span.path, root)}:{span.line}:{span.column + 1}"
    text = _line(span)
    if text is None:
        return [f"{gutter}--> {place}"]
    width = max(1, min(span.end_column, len(text)) - span.column)
    caret = " " * span.column + "^" * width
    return [f"{gutter}--> {place}", f"{gutter} |", f"{span.line} | {text}", f"{gutter} | {caret}"]


def _gutter(span: Span) -> str:
    return " " * len(str(span.line))


def _relative(path: Path, root: Path) -> str:
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def _line(span: Span) -> str | None:
    try:
        about = span.path.stat()
        lines = _lines(span.path, about.st_mtime_ns, about.st_size)
    except OSError:
        return None
    return _MOVES.sub(" ", lines[span.line - 1]) if 0 < span.line <= len(lines) else None


@lru_cache(maxsize=16)
def _lines(path: Path, written_at: int, size: int) -> list[str]:
    """The lines of a file as it is now: ``written_at`` and ``size`` tell its versions apart."""
    del written_at, size
    return path.read_text(encoding="utf-8", errors="replace").split("\n")


def _nearest(address: str, spans: SpanMap) -> Span | None:
    """The place of an address, or of the closest thing around it that has one."""
    while address:
        if address in spans:
            return spans[address]
        address = address.rpartition(".")[0]
    return None


def _order(finding: Finding, spans: SpanMap) -> tuple[str, int, int, str]:
    span = finding.span or _nearest(finding.address, spans)
    if span is None:
        return ("", 0, 0, finding.code)
    return (span.path.as_posix(), span.line, span.column, finding.code)
