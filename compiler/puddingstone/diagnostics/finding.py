"""One thing the compiler has to say."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from puddingstone.diagnostics.span import Span

Severity: TypeAlias = Literal["error", "warning", "question"]


@dataclass(frozen=True)
class Finding:
    """What is wrong, where, and the way out.

    ``code`` names a page under ``docs/diagnostics``; ``address`` says what it is about; ``span`` overrides the place
    that the address has. A question is what no rule can know, and a person can.
    """

    code: str
    message: str
    address: str
    help: str
    severity: Severity = "error"
    span: Span | None = None
