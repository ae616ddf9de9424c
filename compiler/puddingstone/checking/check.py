"""All rules, one after the other."""

from collections.abc import Collection

from puddingstone.checking.echoes import is_echo
from puddingstone.checking.rules import RULES
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def check(business: Business, doubts: Collection[str] = ()) -> tuple[Finding, ...]:
    """Everything that the rules find in a business, in the order of the rules.

    ``doubts`` are the addresses of what reading did not understand: what only seems to be missing because of that is
    not said again.
    """
    findings = (finding for rule in RULES for finding in rule(business))
    return tuple(dict.fromkeys(finding for finding in findings if not is_echo(finding, doubts)))
