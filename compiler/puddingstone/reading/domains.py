"""Reading packages as domains, and modules as bounded contexts."""

from collections.abc import Sequence
from typing import TypeVar, get_args

from puddingstone import domain, language
from puddingstone.reading.cycles import imported_by
from puddingstone.reading.declarations import read_declarations
from puddingstone.reading.discovery import ModelFile
from puddingstone.reading.masking import read_masks
from puddingstone.reading.notebook import Notebook, shown
from puddingstone.reading.outcomes import read_outcomes, read_questions
from puddingstone.reading.products import read_products
from puddingstone.reading.promises import read_promises
from puddingstone.reading.syntax import Syntax

Said = TypeVar("Said")


def read_domain(name: str, files: Sequence[ModelFile], notebook: Notebook) -> domain.Domain:
    """The domain that the package ``name`` is, with its contexts."""
    said = _said(name, language.Domain, notebook)
    mine = [file for file in files if file.domain == name and not file.is_root and file.address in notebook.modules]
    for file in mine:
        if file.context:
            _say_misplaced(file, notebook)
    contexts = (_context(file, notebook) for file in mine)
    return domain.Domain(
        name=name,
        address=name,
        title=notebook.text(said.name, "name", name) if said else "",
        code=notebook.text(said.code, "code", name) if said else "",
        time_zone=notebook.text(said.time_zone, "time_zone", name) if said else "UTC",
        owner=notebook.team(said.owner, f"{name}.@owner") if said else "",
        meaning=notebook.syntaxes.get(name, Syntax()).meaning,
        contexts=tuple(context for context in contexts if context is not None),
        promises=read_promises(name, "domain", notebook),
    )


def read_organisation(home: str, notebook: Notebook) -> domain.Organisation:
    """Whom all domains belong to, as it is said in the folder of all models."""
    said = _said(home, language.Organisation, notebook)
    if said is None:
        return domain.Organisation()
    return domain.Organisation(
        name=notebook.text(said.name, "name", home),
        address=home,
        repository=notebook.text(said.repository, "repository", f"{home}.@repository"),
        status_page=notebook.text(said.status_page, "status_page", f"{home}.@status_page"),
    )


def _context(file: ModelFile, notebook: Notebook) -> domain.Context | None:
    declared = tuple(read_declarations(file.address, notebook))
    products = tuple(read_products(file.address, notebook))
    outcomes = tuple(read_outcomes(file.address, notebook))
    questions = tuple(read_questions(file.address, notebook))
    promises = read_promises(file.address, "context", notebook) if file.context else ()
    masks = read_masks(file.address, notebook)
    said = _said(file.address, language.Context, notebook)
    subdomain = _subdomain(said, file.address, notebook)
    if not any((declared, products, outcomes, questions, promises, masks)):
        return None
    upstream = imported_by(file.address, notebook.syntaxes, notebook.package)
    return domain.Context(
        name=file.context or file.domain,
        address=file.address,
        meaning=notebook.syntaxes[file.address].meaning,
        subdomain=subdomain,
        upstream=tuple(sorted(address for address in upstream if "." in address)),
        entities=tuple(each for each in declared if isinstance(each, domain.Entity)),
        references=tuple(each for each in declared if isinstance(each, domain.Reference)),
        happenings=tuple(each for each in declared if isinstance(each, domain.Happening)),
        computed=tuple(each for each in declared if isinstance(each, domain.Computed)),
        outcomes=outcomes,
        questions=questions,
        products=products,
        promises=promises,
        masks=masks,
    )


def _subdomain(said: language.Context | None, home: str, notebook: Notebook) -> domain.Subdomain | None:
    if said is None:
        return None
    known: tuple[domain.Subdomain, ...] = get_args(domain.Subdomain)
    for subdomain in known:
        if isinstance(said.subdomain, str) and said.subdomain == subdomain:
            return subdomain
    remedy = f"say one of {', '.join(known)}"
    notebook.say("unknown-subdomain", f"no subdomain is {shown(said.subdomain)}", f"{home}.@subdomain", remedy)
    return None


def _said(home: str, kind: type[Said], notebook: Notebook) -> Said | None:
    """The one object of a kind that the module at ``home`` assigns to a name, whose place then is the module's."""
    names = _names_of(home, kind, notebook)
    if not names:
        return None
    syntax = notebook.syntaxes[home]
    for name in names[1:]:
        remedy = f"keep one of them; the other is {names[0]}"
        notebook.say("duplicate-name", f"there are two {kind.__name__}s here", f"{home}.{name}", remedy)
    said_at = f"{home}.{names[0]}"
    closer = {place.replace(said_at, home, 1): span for place, span in syntax.spans.items() if _is_said(place, said_at)}
    syntax.spans.update(closer)
    said = vars(notebook.modules[home])[names[0]]
    return said if isinstance(said, kind) else None


def _is_said(place: str, said_at: str) -> bool:
    return place == said_at or place.startswith(f"{said_at}.@")


def _names_of(home: str, kind: type, notebook: Notebook) -> list[str]:
    if home not in notebook.modules:
        return []
    values = vars(notebook.modules[home])
    return [name for name in dict.fromkeys(notebook.syntaxes[home].assigned) if isinstance(values.get(name), kind)]


def _say_misplaced(file: ModelFile, notebook: Notebook) -> None:
    for name in _names_of(file.address, language.Domain, notebook):
        remedy = f"move it to {file.domain}/__init__.py: the package is the domain, a module is a context in it"
        notebook.say("misplaced-domain", f"{name} is not where domains are said", f"{file.address}.{name}", remedy)
