"""Where masks and rows are written: each by what it is about."""

import ast
from collections.abc import Iterator

from puddingstone.diagnostics import Span
from puddingstone.reading.places import Page


def mask_places(page: Page, value: ast.expr, address: str) -> Iterator[tuple[str, Span]]:
    """The places of the masks in a list at an address, and of the rows in the keyword ``rows`` of a product."""
    for node in ast.walk(value):
        match node:
            case ast.Call(func=ast.Name(id="mask"), args=[of, ast.Constant(value=str(word)), *_]):
                yield f"{address}.{ast.unparse(of)}.{word}", page.span(node)
            case ast.Call(func=ast.Name(id="Rows"), args=[ast.Constant(value=str(table)), *_]):
                yield f"{address}.@rows.{table}", page.span(node)
            case _:
                continue
