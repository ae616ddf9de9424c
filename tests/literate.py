"""Literate cases: a Markdown file whose sections are tests, each with a model and what is to be said about it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from puddingstone import pipeline
from puddingstone.diagnostics import Finding, render_all
from puddingstone.reading import Reading
from puddingstone.settings import Settings

_FENCE = re.compile(r"^```(?P<kind>\w*)(?: title=(?P<title>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_SECTION = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)
_FOLDERS = {"python": "domain_models", "csv": "seeds", "sql": "models"}
_DEFAULT = "fancy_hotel/visiting.py"


@dataclass(frozen=True)
class Case:
    """One section: files by their path in a project, and the text of each other fence by its kind."""

    title: str
    files: Mapping[str, str]
    expected: Mapping[str, str] = field(default_factory=dict)

    def write(self, root: Path) -> Settings:
        """Write the project of the case and return its settings."""
        for path, text in self.files.items():
            place = root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        return settings_at(root)


def settings_at(root: Path) -> Settings:
    """The settings of a project with everything in its usual folder."""
    return Settings(root, root / "domain_models", root / "models", root / "seeds", root / "contracts")


def parse_cases(text: str) -> Iterator[Case]:
    """The cases of a Markdown text; files before its first section are there in all of them."""
    common, *sections = _split(text)
    given, _ = fences(common[1])
    for title, body in sections:
        files, expected = fences(body)
        yield Case(title, {**given, **files}, expected)


def examine(root: Path) -> tuple[Reading, tuple[Finding, ...]]:
    """Read and check the project at ``root``."""
    examination = pipeline.examine(settings_at(root))
    return examination.reading, examination.findings


def findings(case: Case, root: Path) -> str:
    """What is said about a case, as people see it."""
    case.write(root)
    reading, found = examine(root)
    return render_all(found, reading.spans, root)


OUTCOMES: dict[str, Callable[[Case, Path], str]] = {"findings": findings}
"""For each kind of fence that states an outcome, how the outcome comes about."""


def rewrite(text: str, case: Case, outcomes: Mapping[str, str]) -> str:
    """The Markdown text with the outcomes of one case as they are now."""
    start = text.index(f"## {case.title}\n")
    end = next((match.start() for match in _SECTION.finditer(text, start + 1)), len(text))
    section = text[start:end]
    for kind, outcome in outcomes.items():
        fence = f"```{kind}\n{outcome}\n```" if outcome else f"```{kind}\n```"
        old = re.search(rf"^```{kind}\n.*?^```$", section, flags=re.MULTILINE | re.DOTALL)
        section = section.replace(old[0], fence) if old else section
    return text[:start] + section + text[end:]


def _split(text: str) -> Iterator[tuple[str, str]]:
    starts = [("", 0), *((match["title"], match.start()) for match in _SECTION.finditer(text))]
    ends = [start for _, start in starts[1:]] + [len(text)]
    for (title, start), end in zip(starts, ends, strict=True):
        yield title, text[start:end]


def fences(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """The files that a text gives, by their path in a project, and its other fences by their kind."""
    files, others = {}, {}
    for fence in _FENCE.finditer(text):
        if fence["kind"] in _FOLDERS:
            path = (fence["title"] or _DEFAULT).removeprefix("seeds/")
            files[f"{_FOLDERS[fence['kind']]}/{path}"] = fence["text"]
        elif fence["kind"]:
            others[fence["kind"]] = fence["text"].rstrip("\n")
    return files, others
