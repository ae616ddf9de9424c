"""Reading a project: the pass from files to what the business said."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from puddingstone import domain
from puddingstone.diagnostics import Finding, Span
from puddingstone.reading.discovery import ModelFile, discover, misplaced
from puddingstone.reading.domains import read_domain, read_organisation
from puddingstone.reading.extracts import with_extracts
from puddingstone.reading.failures import Failures
from puddingstone.reading.hand_written import read_hand_written
from puddingstone.reading.importing import apart, import_file
from puddingstone.reading.notebook import Notebook
from puddingstone.reading.promises import read_promises
from puddingstone.reading.repetitions import repetitions
from puddingstone.reading.slips import slips
from puddingstone.reading.syntax import Syntax, parse
from puddingstone.settings import Settings


@dataclass(frozen=True)
class Reading:
    """What was read: the business, where each part of it was said, and what could not be understood.

    ``doubts`` are the addresses of what was not understood in full, so that what seems to be missing there, or in
    it, may have been said after all.
    """

    business: domain.Business
    spans: dict[str, Span]
    findings: tuple[Finding, ...]
    doubts: frozenset[str] = frozenset()


def read(settings: Settings) -> Reading:
    """Read all models of a project; findings are gathered, and nothing that models do raises."""
    folder = settings.domain_models
    files = discover(folder)
    syntaxes, modules, findings = _load(files, folder)
    others = [*misplaced(folder), *repetitions(syntaxes), *slips(syntaxes)]
    plain = _lines(each for each in others if each.code == "unknown-declaration")
    findings = [each for each in findings if not _lines([each]) & plain]
    failing = _lines(findings)
    findings += [each for each in others if not _lines([each]) & failing]
    notebook = Notebook(folder.name, syntaxes, modules, findings)
    names = dict.fromkeys(file.domain for file in files if not file.is_root)
    domains = tuple(read_domain(name, files, notebook) for name in names)
    hand_written = list(read_hand_written(settings))
    business = domain.Business(
        organisation=read_organisation(folder.name, notebook),
        promises=read_promises(folder.name, "organisation", notebook) if folder.name not in names else (),
        domains=domains,
        teams=tuple(team for team, _ in sorted(notebook.teams.values(), key=lambda known: known[0].name)),
        sources=tuple(
            with_extracts(source, settings.seeds, settings.root)
            for source in sorted(notebook.sources.values(), key=lambda source: source.name)
        ),
        hand_written=tuple(model for model, _ in hand_written),
    )
    spans = {address: span for syntax in syntaxes.values() for address, span in syntax.spans.items()}
    spans |= {address: span for _, places in hand_written for address, span in places.items()}
    doubts = frozenset({*notebook.doubts, *(finding.address for finding in notebook.findings)})
    return Reading(business, spans, tuple(_once(notebook.findings)), doubts)


def _lines(findings: Iterable[Finding]) -> set[tuple[Path, int]]:
    """The lines that findings are about."""
    return {(each.span.path, each.span.line) for each in findings if each.span is not None}


def _load(files: tuple[ModelFile, ...], folder: Path) -> tuple[dict[str, Syntax], dict[str, ModuleType], list[Finding]]:
    syntaxes: dict[str, Syntax] = {}
    modules: dict[str, ModuleType] = {}
    for file in files:
        try:
            syntaxes[file.address] = parse(file.path, file.address)
        except (SyntaxError, ValueError, OSError, RecursionError, MemoryError):
            continue  # importing the file says what is wrong with it
    findings: list[Finding] = []
    failures = Failures(folder, syntaxes)
    with apart(folder):
        for file in files:
            loaded = import_file(file, folder)
            if isinstance(loaded, BaseException):
                findings.append(failures.explain(loaded, file))
            elif file.address in syntaxes:
                modules[file.address] = loaded
    return syntaxes, modules, findings


def _once(findings: list[Finding]) -> list[Finding]:
    """The same thing said of the same place is said once, and nothing is said of what is in something unknown."""
    unknown = tuple(f"{each.address}." for each in findings if each.code == "unknown-declaration")
    findings = [each for each in findings if not each.address.startswith(unknown)]
    said = {(each.code, each.message, each.span or each.address): each for each in reversed(findings)}
    return list(reversed(said.values()))
