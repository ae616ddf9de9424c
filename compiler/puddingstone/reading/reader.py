"""Reading a project: the pass from files to what the business said."""

from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from puddingstone import domain, language
from puddingstone.diagnostics import Finding, Span
from puddingstone.reading.declarations import read_declarations
from puddingstone.reading.discovery import ModelFile, discover, misplaced
from puddingstone.reading.extracts import with_extracts
from puddingstone.reading.importing import apart, import_file
from puddingstone.reading.notebook import Notebook
from puddingstone.reading.products import read_products
from puddingstone.reading.repetitions import repetitions
from puddingstone.reading.syntax import Syntax, parse
from puddingstone.settings import Settings

Said = TypeVar("Said")


@dataclass(frozen=True)
class Reading:
    """What was read: the business, where each part of it was said, and what could not be understood."""

    business: domain.Business
    spans: dict[str, Span]
    findings: tuple[Finding, ...]


def read(settings: Settings) -> Reading:
    """Read all models of a project; findings are gathered, and nothing that models do raises."""
    folder = settings.domain_models
    files = discover(folder)
    syntaxes, modules, findings = _load(files, folder)
    notebook = Notebook(folder.name, syntaxes, modules, findings)
    notebook.findings += misplaced(folder)
    notebook.findings += repetitions(syntaxes)
    names = dict.fromkeys(file.domain for file in files)
    domains = tuple(_domain(name, files, notebook) for name in names)
    business = domain.Business(
        domains=domains,
        teams=tuple(team for team, _ in sorted(notebook.teams.values(), key=lambda known: known[0].name)),
        sources=tuple(
            with_extracts(source, settings.seeds, settings.root)
            for source in sorted(notebook.sources.values(), key=lambda source: source.name)
        ),
    )
    spans = {address: span for syntax in syntaxes.values() for address, span in syntax.spans.items()}
    return Reading(business, spans, tuple(dict.fromkeys(notebook.findings)))


def _load(
    files: tuple[ModelFile, ...], folder: Path
) -> tuple[dict[str, Syntax], dict[str, ModuleType], list[Finding]]:
    syntaxes: dict[str, Syntax] = {}
    modules: dict[str, ModuleType] = {}
    findings: list[Finding] = []
    for file in files:
        try:
            syntaxes[file.address] = parse(file.path, file.address)
        except (SyntaxError, ValueError, OSError):
            continue
    by_path = {file.path: syntaxes[file.address] for file in files if file.address in syntaxes}
    with apart(folder):
        for file in files:
            loaded = import_file(file, folder, by_path)
            if isinstance(loaded, Finding):
                findings.append(loaded)
            elif file.address in syntaxes:
                modules[file.address] = loaded
    return syntaxes, modules, findings


def _domain(name: str, files: tuple[ModelFile, ...], notebook: Notebook) -> domain.Domain:
    said = _said(name, language.Domain, notebook)
    mine = (file for file in files if file.domain == name and file.address in notebook.modules)
    contexts = (_context(file, notebook) for file in mine)
    return domain.Domain(
        name=name,
        address=name,
        title=str(said.name) if said else "",
        code=str(said.code) if said else "",
        time_zone=str(said.time_zone) if said else "UTC",
        owner=notebook.team(said.owner, name) if said else "",
        meaning=notebook.syntaxes.get(name, Syntax()).meaning,
        contexts=tuple(context for context in contexts if context is not None),
    )


def _context(file: ModelFile, notebook: Notebook) -> domain.Context | None:
    declared = tuple(read_declarations(file.address, notebook))
    products = tuple(read_products(file.address, notebook))
    if not declared and not products:
        return None
    said = _said(file.address, language.Context, notebook)
    return domain.Context(
        name=file.context or file.domain,
        address=file.address,
        meaning=notebook.syntaxes[file.address].meaning,
        subdomain=said.subdomain if said and said.subdomain in ("core", "supporting", "generic") else None,
        upstream=_upstream(file.address, notebook),
        entities=tuple(each for each in declared if isinstance(each, domain.Entity)),
        references=tuple(each for each in declared if isinstance(each, domain.Reference)),
        happenings=tuple(each for each in declared if isinstance(each, domain.Happening)),
        products=products,
    )


def _said(home: str, kind: type[Said], notebook: Notebook) -> Said | None:
    """The first object of a kind that the module at ``home`` assigns to a name."""
    if home not in notebook.modules:
        return None
    values = (vars(notebook.modules[home]).get(name) for name in notebook.syntaxes[home].assigned)
    return next((value for value in values if isinstance(value, kind)), None)


def _upstream(home: str, notebook: Notebook) -> tuple[str, ...]:
    """The contexts that the one at ``home`` imports from."""
    prefix = f"{notebook.package}."
    found = set()
    for module, name in notebook.syntaxes[home].imports:
        address = module.removeprefix(prefix)
        found.add(f"{address}.{name}" if f"{address}.{name}" in notebook.syntaxes else address)
    return tuple(sorted(address for address in found if "." in address and address in notebook.syntaxes))
