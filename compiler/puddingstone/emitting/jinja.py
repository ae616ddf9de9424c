"""Printing Jinja: literals and calls of macros, laid out as a careful person would."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_WIDTH = 100


@dataclass(frozen=True)
class Raw:
    """Jinja that is printed as it stands."""

    text: str


Literal = str | bool | None | Raw | Sequence["Literal"] | Mapping[str, "Literal"]


def literal(value: Literal, indent: int = 0) -> str:
    """A value as a Jinja literal; mappings and long lists take a line for each entry.

    >>> print(literal({"guest_hk": ["guest_number"]}))
    {
        "guest_hk": ["guest_number"],
    }
    """
    match value:
        case Raw(text=text):
            return text
        case None | bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace").decode()
        case Mapping():
            entries = [f"{literal(key)}: {literal(each, indent + 4)}" for key, each in value.items()]
            return _lines("{", entries, "}", indent)
        case _:
            entries = [literal(each, indent + 4) for each in value]
            short = f"[{', '.join(entries)}]"
            return short if len(short) + indent <= _WIDTH else _lines("[", entries, "]", indent)


def inline(value: Mapping[str, Literal]) -> str:
    """A mapping on one line."""
    return "{" + ", ".join(f"{literal(key)}: {literal(each)}" for key, each in value.items()) + "}"


def call(macro: str, arguments: Mapping[str, Literal], indent: int = 0) -> str:
    """A call of a macro with keyword arguments, one to a line, without the braces around it."""
    entries = [f"{name}={literal(value, indent + 4)}" for name, value in arguments.items()]
    pad = " " * (indent + 4)
    return f"{macro}(\n" + ",\n".join(f"{pad}{entry}" for entry in entries) + f"\n{' ' * indent})"


def expression(macro: str, arguments: Mapping[str, Literal]) -> str:
    """A whole model that is one call of a macro."""
    return f"{{{{ {call(macro, arguments)} }}}}"


def one_or_many(names: Sequence[str]) -> Literal:
    """A single name as a string, several as a list."""
    return names[0] if len(names) == 1 else list(names)


def _lines(opening: str, entries: Sequence[str], closing: str, indent: int) -> str:
    if not entries:
        return opening + closing
    pad = " " * (indent + 4)
    return f"{opening}\n" + "".join(f"{pad}{entry},\n" for entry in entries) + f"{' ' * indent}{closing}"
