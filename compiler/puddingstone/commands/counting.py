"""Saying how much was found."""

from collections.abc import Sequence
from typing import get_args

from puddingstone.diagnostics import Finding, Severity


def counted(findings: Sequence[Finding]) -> str:
    """How many findings there are of each severity: 1 error, 2 warnings and 1 question."""
    counts = [(sum(finding.severity == each for finding in findings), each) for each in get_args(Severity)]
    *most, last = [f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count]
    return f"{', '.join(most)} and {last}" if most else last
