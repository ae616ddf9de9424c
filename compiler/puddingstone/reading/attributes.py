"""Reading annotated names: the attributes of classes, and the parties and facts of happenings."""

import inspect
from collections.abc import Iterator, Mapping
from types import FunctionType
from typing import Any

from puddingstone import domain
from puddingstone.language import things
from puddingstone.language.marks import Mark
from puddingstone.reading.annotations import Hint, resolve, take_apart
from puddingstone.reading.failures import unknown_name
from puddingstone.reading.notebook import Notebook
from puddingstone.reading.strangers import WORDS, say_what_is_strange


def read_attributes(cls: type, address: str, notebook: Notebook) -> Iterator[domain.Attribute]:
    """The attributes a class declares itself, in order."""
    for name, annotation in _own_annotations(cls).items():
        hint = understand(name, annotation, f"{address}.{name}", vars(cls), notebook)
        if hint is None:
            continue
        attribute = as_attribute(name, hint, f"{address}.{name}", notebook)
        if attribute is not None:
            yield attribute


def read_parameters(
    function: FunctionType, address: str, notebook: Notebook
) -> Iterator[domain.Attribute | domain.Party]:
    """The parameters of a happening, in order: entities are parties, everything else is a fact."""
    for name in _parameters(function):
        place = f"{address}.{name}"
        if name not in function.__annotations__:
            remedy = "say what it is: an entity that takes part, or a fact such as `happened_at: Moment`"
            notebook.say("attribute-without-type", f"{name} has no type", place, remedy)
            continue
        hint = understand(name, function.__annotations__[name], place, {}, notebook)
        if hint is None:
            continue
        read = as_party(name, hint, place, notebook) or as_attribute(name, hint, place, notebook)
        if read is not None:
            yield read


def understand(
    name: str, annotation: object, address: str, around: Mapping[str, Any], notebook: Notebook
) -> Hint | None:
    """Evaluate an annotation and take it apart; ``None``, with a finding, when it cannot be evaluated."""
    home = notebook.home_of(address)
    try:
        return take_apart(resolve(name, annotation, vars(notebook.modules[home]), around))
    except NameError as error:
        missing = error.name or name
        syntax = notebook.syntaxes.get(home)
        notebook.findings.append(unknown_name(missing, address, None, syntax, notebook.syntaxes.values()))
    except (Exception, SystemExit) as error:  # noqa: BLE001  a user's annotation may be anything
        said = str(error).partition("\n")[0] if isinstance(error, SyntaxError | TypeError) else type(error).__name__
        notebook.say("unknown-type", f"the type of {name} cannot be understood: {said}", address, f"use {WORDS}")
    return None


def as_party(name: str, hint: Hint, address: str, notebook: Notebook) -> domain.Party | None:
    """A parameter as a party, if it is an entity of some model."""
    if hint.thing is None or not issubclass(hint.thing, things.Entity):
        return None
    entity = notebook.address_of(hint.thing)
    if not entity:
        return None
    if hint.marks:
        remedy = f"write {name}: {hint.thing.__name__}; Key and Personal are said of facts"
        notebook.say("marked-party", f"{name} takes part, and is no fact", address, remedy)
    return domain.Party(name=name, address=address, entity=entity, may_be_missing=hint.may_be_missing)


def as_attribute(name: str, hint: Hint, address: str, notebook: Notebook) -> domain.Attribute | None:
    """An annotated name as a fact; ``None``, with a finding, when its type is none that a fact can have."""
    reference = None
    if hint.thing is not None and issubclass(hint.thing, things.Reference):
        reference = notebook.address_of(hint.thing) or None
    if hint.kind is None and reference is None:
        say_what_is_strange(name, hint, address, notebook)
        return None
    return domain.Attribute(
        name=name,
        address=address,
        kind=hint.kind.value if hint.kind else "text",
        is_key=Mark.KEY in hint.marks,
        is_personal=Mark.PERSONAL in hint.marks,
        may_be_missing=hint.may_be_missing,
        reference=reference,
        meaning=notebook.meaning(address),
    )


def _own_annotations(cls: type) -> dict[str, Any]:
    try:
        return dict(inspect.get_annotations(cls))
    except Exception:  # noqa: BLE001  a class may carry anything under __annotations__
        return {}


def _parameters(function: FunctionType) -> tuple[str, ...]:
    code = function.__code__
    return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
