"""Findings that only follow from what reading has reported already."""

from collections.abc import Collection

from puddingstone.diagnostics import Finding

_ABSENCES = frozenset(
    {
        "details-without-facts",
        "event-without-moment",
        "lonely-happening",
        "missing-domain",
        "missing-key",
        "missing-owner",
        "missing-purpose",
        "missing-source",
        "not-computed",
        "unknown-column",
    }
)
"""Something is not there: it may be what could not be read at this place, or in or around it."""

_ABSENCES_ANYWHERE = frozenset(
    {
        "empty-model",
        "fact-without-grain",
        "not-an-outcome",
        "nothing-recorded",
        "unknown-reference",
        "unknown-word",
        "unrelated-events",
    }
)
"""Something is not there: it may be what could not be read anywhere else."""


def is_echo(finding: Finding, doubts: Collection[str]) -> bool:
    """Whether a finding may only be there because something else was not understood."""
    if finding.code in _ABSENCES_ANYWHERE:
        return bool(doubts)
    if finding.code not in _ABSENCES:
        return False
    return any(_is_near(finding.address, doubt) for doubt in doubts)


def _is_near(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")
