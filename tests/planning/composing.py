"""The sound composites of the literate cases, read and planned."""

import tempfile
from pathlib import Path

from puddingstone.planning import plan
from puddingstone.reading import Reading, read
from tests.literate import parse_cases

_CASES = Path(__file__).parent.parent / "cases" / "composites.md"


def _reading() -> Reading:
    cases = parse_cases(_CASES.read_text(encoding="utf-8"))
    case = next(case for case in cases if case.title == "Sound composites")
    with tempfile.TemporaryDirectory() as name:
        return read(case.write(Path(name).resolve()))


READING = _reading()
BUSINESS = READING.business
VAULT = plan(BUSINESS)
