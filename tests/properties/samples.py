"""A right model that says every word of the language."""

from pathlib import Path

from tests.literate import Case, parse_cases

_CASES = Path(__file__).parent.parent / "cases" / "sound.md"


def sample() -> Case:
    """The sound model with every word of the language at once."""
    cases = parse_cases(_CASES.read_text(encoding="utf-8"))
    return next(case for case in cases if case.title == "Every word of the language at once")
