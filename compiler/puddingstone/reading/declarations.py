"""Reading the classes and functions of a module: entities, code lists, events and relationships."""

from collections.abc import Iterator
from types import FunctionType
from typing import Any

from puddingstone import domain
from puddingstone.language import things
from puddingstone.language.marks import Mark
from puddingstone.reading.attributes import read_attributes, read_parameters, understand
from puddingstone.reading.notebook import Notebook
from puddingstone.reading.provenance import read_binding
from puddingstone.spelling import snake

Declared = domain.Entity | domain.Reference | domain.Happening


def read_declarations(home: str, notebook: Notebook) -> Iterator[Declared]:
    """Everything the module at address ``home`` declares, in order."""
    for name, value in vars(notebook.modules[home]).items():
        address = f"{home}.{name}"
        if notebook.address_of(value) != address:
            continue
        if isinstance(value, type):
            yield from _read_class(value, address, notebook)
        elif isinstance(value, FunctionType):
            yield from _read_function(value, address, notebook)


def _read_class(cls: type, address: str, notebook: Notebook) -> Iterator[domain.Entity | domain.Reference]:
    if issubclass(cls, things.Entity):
        yield _entity(cls, address, notebook)
    elif issubclass(cls, things.Reference):
        yield domain.Reference(
            name=cls.__name__,
            address=address,
            meaning=notebook.meaning(address),
            owner=_owner(cls, address, notebook),
            attributes=tuple(read_attributes(cls, address, notebook)),
            binding=read_binding(cls, address, snake(cls.__name__), notebook),
        )
    elif issubclass(cls, things.Details):
        remedy = "write it inside the entity it is about"
        notebook.say("details-outside-entity", f"{cls.__name__} is about no entity", address, remedy)
    else:
        remedy = f"write class {cls.__name__}(Entity), (Reference), or (Details) inside an entity"
        notebook.say("unknown-declaration", f"{cls.__name__} is no word of the language", address, remedy)


def _entity(cls: type, address: str, notebook: Notebook) -> domain.Entity:
    base = next((parent for parent in cls.__bases__ if notebook.address_of(parent)), None)
    if "__recording__" in vars(cls):
        remedy = "write @recorded_in over the Details inside it: details are recorded, a thing just is"
        notebook.say("recorded-entity", f"{cls.__name__} is a thing, and not recorded itself", address, remedy)
    return domain.Entity(
        name=cls.__name__,
        address=address,
        meaning=notebook.meaning(address),
        owner=_owner(cls, address, notebook),
        keys=tuple(read_attributes(cls, address, notebook)),
        details=tuple(_details(cls, address, notebook)),
        base=notebook.address_of(base) if base else None,
    )


def _details(cls: type, address: str, notebook: Notebook) -> Iterator[domain.Details]:
    for name, value in vars(cls).items():
        place = f"{address}.{name}"
        if not isinstance(value, type) or notebook.address_of(value) != place:
            continue
        if not issubclass(value, things.Details):
            remedy = f"write class {name}(Details) here, or move it out of {cls.__name__}"
            notebook.say("unknown-declaration", f"{name} inside {cls.__name__} is not Details", place, remedy)
            continue
        yield domain.Details(
            name=name,
            address=place,
            meaning=notebook.meaning(place),
            attributes=tuple(read_attributes(value, place, notebook)),
            binding=read_binding(value, place, f"{snake(cls.__name__)}_{snake(name)}", notebook),
        )


def _read_function(function: FunctionType, address: str, notebook: Notebook) -> Iterator[domain.Happening]:
    said = function.__annotations__.get("return")
    hint = understand("return", said, address, {}, notebook, function.__globals__) if said is not None else None
    marks = hint.marks if hint else frozenset()
    if not marks & {Mark.EVENT, Mark.RELATIONSHIP}:
        if said is None or hint is not None:
            remedy = "end its signature with `-> Event` if it happens once, `-> Relationship` if it holds"
            notebook.say("happening-without-kind", f"{function.__name__} says not what it is", address, remedy)
        return
    read = tuple(read_parameters(function, address, notebook))
    yield domain.Happening(
        name=function.__name__,
        address=address,
        kind="event" if Mark.EVENT in marks else "relationship",
        meaning=notebook.meaning(address),
        parties=tuple(each for each in read if isinstance(each, domain.Party)),
        attributes=tuple(each for each in read if isinstance(each, domain.Attribute)),
        binding=read_binding(function, address, function.__name__, notebook),
    )


def _owner(cls: Any, address: str, notebook: Notebook) -> str:
    said = vars(cls).get("__owner__")
    return "" if said is None else notebook.team(said, address)
