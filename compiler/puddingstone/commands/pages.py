"""What there is to say of a code."""

from puddingstone.diagnostics.catalogue import CODES
from puddingstone.shipped import home


def page(code: str) -> str:
    """The page of a code, or nothing if it is none; it needs no project."""
    path = home() / "docs" / "diagnostics" / f"{code}.md"
    return path.read_text(encoding="utf-8").rstrip() if code in CODES and path.is_file() else ""
