"""Reading the classes and functions of a module: entities, code lists, and what happens between them."""

from collections.abc import Iterator
from types import FunctionType

from puddingstone import domain
from puddingstone.language import Computed, Conformed, things
from puddingstone.language.marks import Mark
from puddingstone.reading.attributes import read_attributes, read_parameters, understand
from puddingstone.reading.computed import read_computed
from puddingstone.reading.notebook import Notebook
from puddingstone.reading.numbering import read_numbering, say_misplaced_numbering
from puddingstone.reading.provenance import read_binding
from puddingstone.spelling import snake

Declared = domain.Entity | domain.Reference | domain.Happening | domain.Computed
_WORDS_FOR_CLASSES = (things.Entity, things.Details, things.Reference, Computed, Conformed)
_KINDS: dict[Mark, domain.HappeningKind] = {
    Mark.EVENT: "event",
    Mark.RELATIONSHIP: "relationship",
    Mark.SAME_AS: "same_as",
    Mark.PART_OF: "part_of",
}


def read_declarations(home: str, notebook: Notebook) -> Iterator[Declared]:
    """Everything the module at address ``home`` declares, in order."""
    for name, value in vars(notebook.modules[home]).items():
        address = f"{home}.{name}"
        if notebook.address_of(value) == address:
            with notebook.understanding(address):
                yield from _read(value, address, notebook)


def _read(value: object, address: str, notebook: Notebook) -> tuple[Declared, ...]:
    if isinstance(value, type):
        return tuple(_read_class(value, address, notebook))
    return tuple(_read_function(value, address, notebook)) if isinstance(value, FunctionType) else ()


def _read_class(
    cls: type, address: str, notebook: Notebook
) -> Iterator[domain.Entity | domain.Reference | domain.Computed]:
    kinds = [word for word in _WORDS_FOR_CLASSES if issubclass(cls, word)]
    if len(kinds) > 1:
        remedy = "keep the one that it is"
        notebook.say("unknown-declaration", f"{cls.__name__} is two things at once", address, remedy)
    elif kinds == [things.Entity]:
        yield _entity(cls, address, notebook)
    elif kinds == [things.Reference]:
        yield _reference(cls, address, notebook)
    elif kinds == [Computed]:
        _say_inherited(cls, Computed, address, notebook)
        yield from read_computed(cls, address, notebook)
    elif kinds == [Conformed]:
        _say_inherited(cls, Conformed, address, notebook)
    elif kinds == [things.Details]:
        remedy = "write it inside the entity it is about"
        notebook.say("details-outside-entity", f"{cls.__name__} is about no entity", address, remedy)
    else:
        remedy = f"write class {cls.__name__}(Entity) for a thing, class {cls.__name__}(Reference) for a code list"
        notebook.say("unknown-declaration", f"{cls.__name__} says not what it is", address, remedy)


def _entity(cls: type, address: str, notebook: Notebook) -> domain.Entity:
    bases = [base for base in cls.__bases__ if base is not things.Entity]
    addresses = [notebook.address_of(base) for base in bases if issubclass(base, things.Entity)]
    if len(bases) > 1 or not all(addresses) or len(addresses) != len(bases):
        names = " and ".join(base.__name__ for base in cls.__bases__)
        remedy = "derive it from Entity, or from the one entity of a model that it is the same thing as"
        notebook.say("inherited-facts", f"{cls.__name__} inherits from {names}", address, remedy)
    if "__recording__" in vars(cls):
        remedy = "write @recorded_in over the Details inside it: details are recorded, a thing just is"
        place = f"{address}.@recorded_in"
        notebook.say("recorded-entity", f"{cls.__name__} is a thing, and not recorded itself", place, remedy)
    return domain.Entity(
        name=cls.__name__,
        address=address,
        meaning=notebook.meaning(address),
        owner=_owner(cls, address, notebook),
        keys=(
            *read_numbering(cls, address, notebook, is_derived=bool(bases)),
            *read_attributes(cls, address, notebook),
        ),
        details=tuple(_details(cls, address, notebook)),
        base=next((base for base in addresses if base), None),
    )


def _reference(cls: type, address: str, notebook: Notebook) -> domain.Reference:
    _say_inherited(cls, things.Reference, address, notebook)
    say_misplaced_numbering(cls, address, notebook)
    return domain.Reference(
        name=cls.__name__,
        address=address,
        meaning=notebook.meaning(address),
        owner=_owner(cls, address, notebook),
        attributes=tuple(read_attributes(cls, address, notebook)),
        binding=read_binding(cls, address, snake(cls.__name__), notebook),
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
        _say_inherited(value, things.Details, place, notebook)
        _say_misplaced_owner(value, place, notebook)
        say_misplaced_numbering(value, place, notebook)
        for inner in vars(value).values():
            if isinstance(inner, type) and notebook.address_of(inner).startswith(f"{place}."):
                remedy = f"move {inner.__name__} out of {name}, so that it is right inside {cls.__name__}"
                what = f"{inner.__name__} is inside {name}"
                notebook.say("details-outside-entity", what, f"{place}.{inner.__name__}", remedy)
        yield domain.Details(
            name=name,
            address=place,
            meaning=notebook.meaning(place),
            attributes=tuple(read_attributes(value, place, notebook)),
            binding=read_binding(value, place, f"{snake(cls.__name__)}_{snake(name)}", notebook),
        )


def _read_function(function: FunctionType, address: str, notebook: Notebook) -> Iterator[domain.Happening]:
    said = function.__annotations__.get("return")
    hint = understand("what it is", said, f"{address}.return", {}, notebook) if said is not None else None
    marks = hint.marks if hint else frozenset()
    read = tuple(read_parameters(function, address, notebook))
    kinds = [kind for mark, kind in _KINDS.items() if mark in marks]
    if not kinds:
        if said is None or hint is not None:
            remedy = "end its signature with `-> Event` if it happens once, `-> Relationship` if it holds"
            notebook.say("happening-without-kind", f"{function.__name__} says not what it is", address, remedy)
        return
    _say_misplaced_owner(function, address, notebook)
    say_misplaced_numbering(function, address, notebook)
    yield domain.Happening(
        name=function.__name__,
        address=address,
        kind=kinds[0],
        meaning=notebook.meaning(address),
        parties=tuple(each for each in read if isinstance(each, domain.Party)),
        attributes=tuple(each for each in read if isinstance(each, domain.Attribute)),
        binding=read_binding(function, address, function.__name__, notebook),
    )


def _say_inherited(cls: type, word: type, address: str, notebook: Notebook) -> None:
    others = [base.__name__ for base in cls.__bases__ if base is not word]
    if others:
        remedy = f"write class {cls.__name__}({word.__name__}) and repeat the facts that they share"
        notebook.say("inherited-facts", f"{cls.__name__} inherits from {', '.join(others)}", address, remedy)


def _say_misplaced_owner(declared: type | FunctionType, address: str, notebook: Notebook) -> None:
    if "__owner__" in vars(declared):
        remedy = "write @owned_by over the entity or the code list; what is said about it belongs to the same team"
        name = declared.__name__
        notebook.say("misplaced-owner", f"{name} is not owned by itself", f"{address}.@owned_by", remedy)


def _owner(cls: type, address: str, notebook: Notebook) -> str:
    said = vars(cls).get("__owner__")
    return "" if said is None else notebook.team(said, f"{address}.@owned_by")
