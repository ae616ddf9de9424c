"""Saying what is wrong with a type that is no type of a fact."""

from types import UnionType
from typing import TypeVar, Union, get_origin

from puddingstone.language import things
from puddingstone.reading.annotations import Hint
from puddingstone.reading.notebook import Notebook

WORDS = "Text, Number, Quantity, Measurement, Money, Day, Moment, YesNo, or a Reference"


def say_what_is_strange(name: str, hint: Hint, address: str, notebook: Notebook) -> None:
    """Write down why a name cannot be read as a fact; or only doubt it, if the reason has been said elsewhere."""
    if hint.thing is not None:
        _say_of_thing(name, hint.thing, address, notebook)
    elif _has_been_said(hint.strange, notebook):
        notebook.doubts.add(address)
    else:
        notebook.say("unknown-type", *_type(name, hint.strange, address))


def _say_of_thing(name: str, thing: type, address: str, notebook: Notebook) -> None:
    if thing in (things.Entity, things.Reference):
        remedy = f"name the class that it is: class Guest({thing.__name__}), then {name}: Guest"
        notebook.say("unknown-type", f"{name} may be any {thing.__name__}", address, remedy)
    elif not notebook.address_of(thing):
        remedy = "declare it in a module of a domain, and import it from there"
        notebook.say("unknown-reference", f"{thing.__name__} is declared outside the models", address, remedy)
    else:
        remedy = "say how the two are related: a function `-> Relationship`, or `-> Event` if it happens once"
        notebook.say("entity-as-attribute", f"{name} is an entity, not a fact", address, remedy)


def _has_been_said(strange: object, notebook: Notebook) -> bool:
    """Whether it is a class that is no word of the language, or what a decorator without parentheses leaves."""
    if isinstance(strange, type) and issubclass(strange, things.Details):
        return False
    module = getattr(strange, "__module__", "") if callable(strange) else ""
    return bool(notebook.address_of(strange)) or module == "puddingstone.language.provenance"


def _type(name: str, strange: object, address: str) -> tuple[str, str, str]:
    origin = get_origin(strange)
    if isinstance(strange, TypeVar):
        return f"{name} is a Key or Personal, but of what", address, f"say it in brackets: {name}: Key[Text]"
    if origin in (Union, UnionType):
        remedy = "choose one, or give each a name of its own and let it be missing: `| None`"
        return f"{name} is one thing or another", address, remedy
    if origin in (list, set, frozenset, tuple, dict) or strange in (list, set, frozenset, tuple, dict):
        remedy = "one row for each: Details with a Key that tells them apart, such as `line: Key[Number]`"
        return f"{name} is several values at once", address, remedy
    if isinstance(strange, type) and issubclass(strange, things.Details):
        remedy = "leave it out: Details belong to the entity they are written in"
        return f"{name} is Details, not a fact", address, remedy
    return f"the type of {name} is not a word of the language", address, f"use {WORDS}"
