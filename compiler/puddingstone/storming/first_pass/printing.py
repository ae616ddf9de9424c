"""The source text of a first-pass model: a package per domain, a module per context."""

from collections.abc import Iterator, Sequence

from puddingstone.storming.first_pass.importing import Imports
from puddingstone.storming.first_pass.layout import (
    Brackets,
    Code,
    call,
    comment,
    docstring,
    laid_out,
    listed,
    literal,
    on_lines,
)
from puddingstone.storming.first_pass.model import (
    Fact,
    FirstPass,
    Following,
    Happening,
    Module,
    Package,
    Question,
    Thing,
)
from puddingstone.storming.first_pass.offered import products_of

_OPEN = "What is still to be found out"


def printed(model: FirstPass, root: str = "domain_models") -> dict[str, str]:
    """The files of a model by their paths below the folder of models, which Python imports as ``root``."""
    files: dict[str, str] = {"__init__.py": '"""What the business says, one package for each domain."""\n'}
    for package in model.packages:
        files[f"{package.name}/__init__.py"] = _package(package, model)
        for module in package.modules:
            files[f"{package.name}/{module.name}.py"] = _module(module, root)
        if any(module.products for module in package.modules):
            files[f"{package.name}/products.py"] = products_of(package, root)
    return files


def _package(package: Package, model: FirstPass) -> str:
    team = call("Team", literal(package.team.name), f"email={literal(package.team.email)}")
    domain = call("Domain", literal(package.title), f"code={literal(package.code)}", f"owner={package.team.var}")
    used = {each.source for each in model.declared}
    sources = [*package.sources, *([package.somewhere] if package.somewhere in used else [])]
    parts = [
        docstring(f"{package.title}: a first pass, as a workshop put it on a board"),
        "from puddingstone import *",
        comment("Who answers for it"),
        _assigned(package.team.var, team),
        _assigned(package.var, domain),
        *([comment("The systems")] if sources else []),
        *(
            _assigned(
                source.var,
                call(
                    "Source",
                    literal(source.name),
                    f"owner={package.team.var}",
                    f"purpose={literal(source.purpose)}",
                    "seeded=True",
                ),
            )
            for source in sources
        ),
        *_questions(package.questions),
    ]
    return "\n\n".join(parts) + "\n"


def _module(module: Module, root: str) -> str:
    head = f"{module.title[:1].upper()}{module.title[1:]}" or module.name
    parts = [docstring(f"{head}: {module.meaning}" if module.meaning else head)]
    parts += [_imports(module, root)]
    if module.subdomain:
        parts.append(f"context = Context(subdomain={literal(module.subdomain)})")
    text = "\n\n".join(parts)
    blocks = [comment("Things"), *(_thing(thing, module) for thing in module.things)] if module.things else []
    if module.happenings:
        blocks += [comment("Happenings"), *(_happening(each) for each in module.happenings)]
    last = "\n\n".join([*_outcomes(module.outcomes), *_questions(module.questions), *_ideas(module.ideas)])
    return "\n\n\n".join(each for each in (text, *blocks, last) if each) + "\n"


def _imports(module: Module, root: str) -> str:
    imports = Imports(root, module)
    if module.things:
        imports.need(module.domain.name, module.domain.team.var)
    for each in module.declared:
        if each.source:
            imports.need(each.source.domain, each.source.var)
    for thing in module.things:
        if thing.base:
            imports.need(thing.base.module.address, f"{thing.base.name} as {_alias(thing.base)}")
    for happening in module.happenings:
        for party in happening.parties:
            imports.need(party.thing.module.address, party.thing.name)
    for following in module.outcomes:
        for event in (following.event, *following.expected, *following.unusual):
            imports.need(event.module.address, event.name)
    return imports.text()


def _alias(thing: Thing) -> str:
    return f"{thing.name}ElsewhereKnown"


def _thing(thing: Thing, module: Module) -> str:
    base = _alias(thing.base) if thing.base else "Entity"
    name = thing.word.replace("_", " ").capitalize()
    meaning = thing.meaning or (
        f"{name}, and what {module.title or module.name} knows of it"
        if thing.base
        else f"{name}, as the board calls it"
    )
    lines = [f"@owned_by({module.domain.team.var})", f"class {thing.name}({base}):", docstring(meaning, 4)]
    if not thing.base:
        guess = "  # a guess" if thing.key_is_a_guess else ""
        lines += ["", f"    {thing.key.name}: {thing.key.type}{guess}"]
    if thing.facts and thing.source:
        recorded = call("@recorded_in", thing.source.var, f"table={literal(thing.table)}")
        lines += ["", laid_out(recorded, 4), f"    class {thing.details}(Details):"]
        lines += [docstring(f"What the board knows of a {thing.word.replace('_', ' ')}", 8), ""]
        lines += [line for fact in thing.facts for line in _fact(fact)]
    return "\n".join(lines)


def _fact(fact: Fact) -> Iterator[str]:
    yield f"        {fact.name}: {fact.type}"
    if fact.meaning:
        yield docstring(fact.meaning, 8)


def _happening(happening: Happening) -> str:
    parties = [f"{party.name}: {party.thing.name}" for party in happening.parties]
    facts = [f"{fact.name}: {fact.type}" for fact in happening.facts]
    signature = Brackets(f"def {happening.name}(", (*parties, *facts), ") -> Event:")
    source = happening.source.var if happening.source else happening.module.domain.somewhere.var
    said = [happening.text, *happening.meaning]
    meaning = " ".join(each if each.rstrip().endswith((".", "!", "?")) else f"{each}." for each in dict.fromkeys(said))
    return "\n".join([laid_out(call("@recorded_in", source)), laid_out(signature), docstring(meaning, 4)])


def _outcomes(outcomes: Sequence[Following]) -> Iterator[str]:
    if outcomes:
        yield comment("What leads to what")
        yield on_lines(listed([_following(each) for each in outcomes], "outcomes = "))


def _following(following: Following) -> Code:
    arguments: list[Code] = [following.event.name]
    if following.expected:
        arguments.append(listed([each.name for each in following.expected]))
    if following.unusual:
        arguments.append(listed([each.name for each in following.unusual], "unusually="))
    return call("leads_to", *arguments)


def _questions(questions: Sequence[Question]) -> Iterator[str]:
    if questions:
        yield comment(_OPEN)
        asked = (
            call("question", literal(each.text), *([f"about={each.about}"] if each.about else ())) for each in questions
        )
        yield on_lines(listed(list(asked), "questions = "))


def _ideas(ideas: Sequence[str]) -> Iterator[str]:
    if ideas:
        yield "\n".join([comment("Ideas"), "#", *(comment(f"* {idea}") for idea in ideas)])


def _assigned(name: str, code: Brackets) -> str:
    return laid_out(code._replace(before=f"{name} = {code.before}"))
