"""Names that are said twice in one place, of which Python silently keeps the last, and names without a type."""

from collections.abc import Iterator, Mapping

from puddingstone.diagnostics import Finding
from puddingstone.reading.syntax import Syntax


def repetitions(syntaxes: Mapping[str, Syntax]) -> Iterator[Finding]:
    """One finding for each name that is declared twice, and for each attribute that is assigned, not annotated."""
    for syntax in syntaxes.values():
        for address, before, after in syntax.repeated:
            name = address.rpartition(".")[2]
            yield Finding(
                code="duplicate-name",
                message=f"{name} is declared twice; Python keeps only the last",
                address=address,
                help=f"rename one of them; the other is in line {before.line}",
                span=after,
            )
        for address, said in syntax.untyped:
            name = address.rpartition(".")[2]
            yield Finding(
                code="attribute-without-type",
                message=f"{name} is given a value instead of a type",
                address=address,
                help=f"write a colon: `{name}: {said}`",
            )
