"""Collects the literate cases in ``tests/cases/*.md``."""

import difflib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.literate import OUTCOMES, Case, parse_cases, rewrite

collect_ignore_glob = ["end_to_end/*/project"]
"""Projects that tests build have modules of the same names as the example."""


def pytest_configure() -> None:
    """Tests say themselves which profile and target they mean, wherever they are started."""
    for name in ("DBT_PROFILES_DIR", "DBT_PROJECT_DIR", "DBT_TARGET", "DBT_PROFILE"):
        os.environ.pop(name, None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-cases", action="store_true", help="Write the outcomes of literate cases as they are.")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    from tests.sharing import FolderByFolder  # noqa: PLC0415 - only who runs tests side by side has xdist

    return FolderByFolder(config, log)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix == ".md" and file_path.parent == Path(__file__).parent / "cases":
        return _CaseFile.from_parent(parent, path=file_path)
    return None


class _CaseFile(pytest.File):
    def collect(self) -> Iterator[pytest.Item]:
        for case in parse_cases(self.path.read_text(encoding="utf-8")):
            yield _CaseItem.from_parent(self, name=case.title, case=case)


class _DifferenceError(Exception):
    """The outcome of a case is not what the case says."""


class _CaseItem(pytest.Item):
    def __init__(self, *, case: Case, **rest: object) -> None:
        super().__init__(**rest)  # type: ignore[arg-type]
        self.case = case

    def runtest(self) -> None:
        outcomes = {}
        for kind in self.case.expected:
            with tempfile.TemporaryDirectory() as folder:
                outcomes[kind] = OUTCOMES[kind](self.case, Path(folder).resolve())
        if self.config.getoption("--rewrite-cases"):
            text = self.path.read_text(encoding="utf-8")
            self.path.write_text(rewrite(text, self.case, outcomes), encoding="utf-8")
            return
        if not outcomes:
            raise _DifferenceError("the case expects nothing: add a ```findings fence")
        for kind, outcome in outcomes.items():
            if outcome != self.case.expected[kind]:
                raise _DifferenceError(_difference(self.case.expected[kind], outcome))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        if isinstance(excinfo.value, _DifferenceError):
            return f"{excinfo.value}\n\n(pytest --rewrite-cases accepts what is said now)"
        return str(super().repr_failure(excinfo, style))  # type: ignore[arg-type]

    def reportinfo(self) -> tuple[Path, int, str]:
        line = self.path.read_text(encoding="utf-8").split(f"## {self.case.title}\n")[0].count("\n")
        return self.path, line, self.case.title


def _difference(expected: str, outcome: str) -> str:
    lines = difflib.unified_diff(expected.splitlines(), outcome.splitlines(), "expected", "outcome", lineterm="", n=3)
    return "\n".join(lines)
