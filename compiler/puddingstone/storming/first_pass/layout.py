"""Python as a formatter would lay it out."""

import textwrap
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

WIDTH = 120


class Brackets(NamedTuple):
    """Something with brackets: what stands before them, what is in them, and what closes them."""

    before: str
    inside: "tuple[Code, ...]"
    after: str


Code: TypeAlias = str | Brackets


def call(name: str, *arguments: Code) -> Brackets:
    """A call."""
    return Brackets(f"{name}(", arguments, ")")


def listed(items: Sequence[Code], before: str = "") -> Brackets:
    """A list; what stands ``before`` it may be the name of an argument."""
    return Brackets(f"{before}[", tuple(items), "]")


def line_of(code: Code) -> str:
    """Code on one line.

    >>> line_of(call("f", "a", listed(["b", "c"])))
    'f(a, [b, c])'
    """
    return code if isinstance(code, str) else f"{code.before}{', '.join(map(line_of, code.inside))}{code.after}"


def laid_out(code: Code, indent: int = 0, end: str = "") -> str:
    """Code on one line, or what is in its brackets on a line each."""
    space = " " * indent
    line = f"{space}{line_of(code)}{end}"
    if isinstance(code, str) or not code.inside or _width(line) <= WIDTH:
        return line
    inside = [laid_out(each, indent + 4, ",") for each in code.inside]
    return "\n".join([f"{space}{code.before}", *inside, f"{space}{code.after}{end}"])


def on_lines(code: Brackets, indent: int = 0) -> str:
    """Code with what is in its brackets on a line each, however short."""
    space = " " * indent
    inside = [laid_out(each, indent + 4, ",") for each in code.inside]
    return "\n".join([f"{space}{code.before}", *inside, f"{space}{code.after}"])


def literal(text: str) -> str:
    r"""A text as Python writes it, with the marks that a formatter would choose.

    >>> print(literal("a \"b\""), literal("it's"), literal("a\\b"))
    'a "b"' "it's" "a\\b"
    """
    shown = tidy(text).replace("\\", "\\\\")
    mark = "'" if shown.count('"') > shown.count("'") else '"'
    return mark + shown.replace(mark, f"\\{mark}") + mark


def docstring(text: str, indent: int = 0) -> str:
    """A text as a docstring: nothing in it can end it, and it ends as a sentence does."""
    shown = tidy(text).replace("\\", "\\\\") or "Not explained yet."
    if shown.startswith('"') or '"""' in shown or shown.endswith('"'):
        shown = shown.replace('"', "'")
    shown = shown if shown.endswith((".", "!", "?")) else f"{shown}."
    space = " " * indent
    if _width(shown) + indent + 6 <= WIDTH or " " not in shown:
        return f'{space}"""{shown}"""'
    lines = textwrap.wrap(shown, WIDTH - indent - 4, break_long_words=False, break_on_hyphens=False)
    return "\n".join([f'{space}"""{lines[0]}', *(f"{space}{line}" for line in lines[1:]), f'{space}"""'])


def _width(text: str) -> int:
    """How many columns a text takes: some signs take two, and some none."""
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return len(text) + wide - sum(unicodedata.combining(sign) > 0 for sign in text)


def comment(text: str) -> str:
    """A text as a comment."""
    return f"# {tidy(text)}"


def tidy(text: str) -> str:
    """A text on one line, without what cannot be printed."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
