"""Where masks and rows are written: each by what it is about, and from the second one of that on by its number."""

import ast
from collections import Counter
from collections.abc import Iterator

from puddingstone.diagnostics import Span
from puddingstone.reading.places import Page


def mask_places(page: Page, value: ast.expr, address: str) -> Iterator[tuple[str, Span]]:
    """The places of the masks in a list at an address, and of the rows in the keyword ``rows`` of a product."""
    seen: Counter[str] = Counter()
    for node in ast.walk(value):
        about = _about(node)
        if about and isinstance(node, ast.Call):
            seen[about] += 1
            yield numbered(f"{address}.{about}", seen[about]), page.span(node)


def numbered(address: str, number: int) -> str:
    """An address, with a number from the second one on.

    >>> numbered("masks.full_name", 1), numbered("masks.full_name", 2)
    ('masks.full_name', 'masks.full_name_2')
    """
    return address if number == 1 else f"{address}_{number}"


def _about(node: ast.AST) -> str:
    match node:
        case ast.Call(func=ast.Name(id="mask"), args=[of, ast.Constant(value=str(word)), *_]):
            return f"{ast.unparse(of)}.{word}"
        case ast.Call(func=ast.Name(id="Rows"), args=[ast.Constant(value=str(table)), *_]):
            return f"@rows.{table}"
        case _:
            return ""
