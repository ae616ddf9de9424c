"""Where promises are written: each by its word, and from the second one of a word on by its number."""

import ast
from collections import Counter
from collections.abc import Iterator

from puddingstone.diagnostics import Span
from puddingstone.domain import KIND_OF
from puddingstone.reading.places import Page


def promise_places(page: Page, value: ast.expr, address: str) -> Iterator[tuple[str, Span]]:
    """The places of the promises in a list at an address, or in the keyword ``promises`` of a product."""
    if isinstance(value, ast.Call):
        for keyword in value.keywords:
            if keyword.arg == "promises":
                yield from promise_places(page, keyword.value, f"{address}.@promises")
        return
    seen: Counter[str] = Counter()
    for node in value.elts if isinstance(value, ast.List | ast.Tuple) else ():
        match node:
            case ast.Call(func=ast.Name(id=word)) if word in KIND_OF:
                seen[word] += 1
                yield f"{address}.{word}{f'_{seen[word]}' if seen[word] > 1 else ''}", page.span(node)
            case _:
                continue
