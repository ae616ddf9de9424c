"""Reading what dbt models that somebody wrote by hand say of themselves: their group, and what they read."""

import re
from collections.abc import Iterator
from pathlib import Path

from puddingstone import domain
from puddingstone.diagnostics import Span
from puddingstone.settings import Settings
from puddingstone.spelling import SIGN

_REF = re.compile(r"""\bref\(\s*(?:["'][^"']*["']\s*,\s*)?["'](?P<name>\w+)["']""")
_GROUP = re.compile(r"""\bgroup\s*=\s*["'](?P<name>\w+)["']""")


def read_hand_written(settings: Settings) -> Iterator[tuple[domain.HandWritten, dict[str, Span]]]:
    """Every model under the models' folder that was not generated, with the places of what it reads."""
    for path in sorted(settings.models.rglob("*.sql")):
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        if SIGN not in text[:200]:
            yield _model(path, text, settings.root)


def _model(path: Path, text: str, root: Path) -> tuple[domain.HandWritten, dict[str, Span]]:
    place = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    group = _GROUP.search(text)
    spans: dict[str, Span] = {}
    for found in _REF.finditer(text):
        before = text[: found.start("name")]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n") - 1
        spans.setdefault(f"{place}.{found['name']}", Span(path, line, column, column + len(found["name"])))
    refs = tuple(address.removeprefix(f"{place}.") for address in spans)
    return domain.HandWritten(path=place, group=group["name"] if group else "", refs=refs), spans
