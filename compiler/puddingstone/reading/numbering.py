"""Reading that every domain numbers its own: the code of the domain becomes the first part of the key."""

from collections.abc import Iterator
from types import FunctionType

from puddingstone import domain
from puddingstone.reading.notebook import Notebook

_WORD = "numbered_by_domain"


def read_numbering(cls: type, address: str, notebook: Notebook, *, is_derived: bool) -> Iterator[domain.Attribute]:
    """The collision code of an entity that is numbered by domain; its place is that of the decorator."""
    if is_derived:
        say_misplaced_numbering(cls, address, notebook)
    elif _is_numbered(cls):
        place = f"{address}.{domain.COLLISION_CODE}"
        spans = notebook.syntaxes[notebook.home_of(address)].spans
        if f"{address}.@{_WORD}" in spans:
            spans.setdefault(place, spans[f"{address}.@{_WORD}"])
        meaning = "The code of the domain that gave the number."
        yield domain.Attribute(
            name=domain.COLLISION_CODE, address=place, is_key=True, is_collision_code=True, meaning=meaning
        )


def say_misplaced_numbering(declared: type | FunctionType, address: str, notebook: Notebook) -> None:
    """Write down that something is numbered by domain that has no number of its own."""
    if _is_numbered(declared):
        remedy = f"write @{_WORD} over the entity that has the key"
        message = f"{declared.__name__} has no key of its own that a domain could number"
        notebook.say("misplaced-numbering", message, f"{address}.@{_WORD}", remedy)


def _is_numbered(declared: type | FunctionType) -> bool:
    return "__numbered_by_domain__" in vars(declared)
