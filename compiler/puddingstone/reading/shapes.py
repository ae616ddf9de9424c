"""Reading the conformed shape of a composite: its facts, and what all parts agree on."""

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Union, get_args, get_origin

from puddingstone import domain, language
from puddingstone.language.conforming import Conformity
from puddingstone.reading.annotations import resolve, take_apart
from puddingstone.reading.attributes import as_attribute, understand
from puddingstone.reading.notebook import Notebook, shown


def read_shape(cls: object, around: str, notebook: Notebook) -> domain.Shape | None:
    """The shape that a class is; nothing, with a finding at ``around``, if it is no ``Conformed`` of a model."""
    address = notebook.address_of(cls)
    if not address or not isinstance(cls, type) or not issubclass(cls, language.Conformed):
        remedy = "declare it once: class Overnight(Conformed), with a line for each fact, and say shape=Overnight"
        notebook.say("not-conformed", f"{shown(cls)} is no shape", around, remedy)
        return None
    return domain.Shape(
        name=cls.__name__,
        address=address,
        meaning=notebook.meaning(address),
        facts=tuple(_facts(cls, address, notebook)),
    )


def _facts(cls: type, address: str, notebook: Notebook) -> Iterator[domain.ShapeFact]:
    for name, annotation in vars(cls).get("__annotations__", {}).items():
        place = f"{address}.{name}"
        value = vars(cls).get(name)
        said = value if isinstance(value, Conformity) else Conformity()
        attribute, entities = _what(name, annotation, cls, place, notebook)
        if attribute is not None:
            yield domain.ShapeFact(
                attribute=attribute,
                unit=notebook.text(said.unit, "unit", place),
                zone=notebook.text(said.zone, "zone", place),
                entities=entities,
                same=_same(said.same, place, notebook),
            )


def _what(
    name: str, annotation: object, cls: type, place: str, notebook: Notebook
) -> tuple[domain.Attribute | None, tuple[str, ...]]:
    """A fact, or the key of one or more entities."""
    hint = understand(name, annotation, place, vars(cls), notebook)
    if hint is None:
        return None, ()
    arms = _arms(resolve(name, annotation, vars(notebook.modules[notebook.home_of(place)]), vars(cls)))
    things = [take_apart(arm).thing for arm in arms if arm is not NoneType]
    entities = [notebook.address_of(thing) for thing in things if thing and issubclass(thing, language.Entity)]
    if things and all(entities) and len(entities) == len(things):
        meaning = notebook.meaning(place)
        key = domain.Attribute(name=name, address=place, may_be_missing=NoneType in arms, meaning=meaning)
        return key, tuple(dict.fromkeys(entities))
    return as_attribute(name, hint, place, notebook), ()


def _arms(annotation: object) -> tuple[object, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def _same(said: object, place: str, notebook: Notebook) -> str:
    if said is None:
        return ""
    address = notebook.address_of(said)
    if not address:
        remedy = "name a match of some model: same=same_person, which is declared with -> SameAs"
        notebook.say("other-key", f"{shown(said)} is no match", place, remedy)
    return address
