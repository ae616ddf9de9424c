"""Ways to spoil the text of a model."""

import io
import re
import tokenize

from hypothesis import strategies as st

_GARBAGE = (
    "(", ")", "]", ":", ",", "@", "*", "**", "=", "|", ".", "...", "None", "\n", "    ", "\t", '"""', "'", "\\", "#",
    "lambda: 0", "class X:", "def f():", "async ", "await ", "yield", "return", "raise", "del ", "global x", "1/0",
    "[]", "{}", "0", "-1", "1e999", "Key", "Key[", "Personal", "Event", "Entity", "Details", "Reference", "Source",
    "Team", "Product", "Fact", "Dimension", "Domain", "sql(", "list[Text]", "str | int", "leads_to(", "question(",
    "@owned_by", "@recorded_in",
    "@numbered_by_domain", "@numbered_by_domain()",
    "import os", "from x import *", "é", "\x0c", "\x00", "\u2028", "😀", "type X = int", "__slots__ = ()", "if True:",
    "match x:", "with x:", "try:", "for i in 'ab':", "while 0:", "print(1)", "raise SystemExit", "exit()",
)  # fmt: skip
_NAMES = (
    "Guest", "Room", "reception", "guest_number", "Text", "Key", "Personal", "Event", "Relationship", "SameAs",
    "PartOf", "Entity", "Details", "Reference", "Day", "Moment", "order", "__class__", "__module__", "__qualname__",
    "__annotations__", "__dict__", "__name__", "__owner__", "__recording__", "type", "object", "self", "x", "None",
    "True", "_", "Profile",
    "Money", "domain_models", "fancy_hotel", "puddingstone", "recorded_in", "owned_by", "str", "property", "super",
    "numbered_by_domain", "leads_to", "question", "guest_moved",
)  # fmt: skip


_ANNOTATIONS = (
    "Key[Text]", "Key[Personal[Text]]", "Personal[Text] | None", "Key[Number | None]", "Guest", "Guest | None", "Room",
    "Key[Guest]", "RoomType", "Key[RoomType]", "RoomType | None", "Entity", "Event", "Relationship",
    "SameAs", "PartOf", "None", "list[Text]", "str",
    "int | None", "str | int", "Key", "'Guest'", "'nothing here'", "Room.Fittings", "Source", "5", "[]", "...",
    "Moment", "Moment | None", "Day", "Text", "reception", "object()", "1/0", "Key[Key[Text]]",
    "type[Guest]", "callable",
)  # fmt: skip
_VALUES = (
    '""', '"x"', '"A B"', '"Ä"', '"select"', "None", "0", "True", "[]", "{}", "()", "object()", "Guest", "reception",
    "sql('')", "sql(5)", "sql('1')", "lambda: 0", "print", "float('nan')", "10**5000", "b'x'", "{1: 2}", "{'x': None}",
    "[1]",
    "leads_to(Guest, [Guest])", "[leads_to(1, 2)]", "[question(5, about=5)]",
    "days(-1)", "days(10**6)", "Team('', email='')", "Team(1, email=2)", "Source(1, owner=2)", "iter([])",
    "type('X', (), {'__eq__': lambda a, b: 1 / 0, '__hash__': None})()", "property()", "'\\n'", "'{{ x }}'",
    "'a' * 999",
)  # fmt: skip


def tokens(text: str) -> list[tuple[int, int]]:
    """Where each token of a right text begins and ends."""
    lines = [0]
    for line in text.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    found = tokenize.generate_tokens(io.StringIO(text).readline)
    places = ((lines[t.start[0] - 1] + t.start[1], lines[t.end[0] - 1] + t.end[1]) for t in found if t.string.strip())
    return list(places)


@st.composite
def mutants(draw: st.DrawFn, text: str) -> str:
    """A text with one to three changes, each of a line, a token or a name."""
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from(_CHANGES))(draw, text)
    return text


def _line(draw: st.DrawFn, text: str) -> str:
    lines = text.splitlines(keepends=True)
    if not lines:
        return text
    one, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
    match draw(st.sampled_from(("delete", "double", "swap", "indent", "dedent", "truncate"))):
        case "delete":
            del lines[one]
        case "double":
            lines.insert(other, lines[one])
        case "swap":
            lines[one], lines[other] = lines[other], lines[one]
        case "indent":
            lines[one] = "    " + lines[one]
        case "dedent":
            lines[one] = lines[one].lstrip()
        case "truncate":
            del lines[one:]
    return "".join(lines)


def _token(draw: st.DrawFn, text: str) -> str:
    try:
        places = tokens(text)
    except (tokenize.TokenError, SyntaxError, IndexError):
        return _insertion(draw, text)
    if not places:
        return text
    start, end = draw(st.sampled_from(places))
    match draw(st.sampled_from(("delete", "double", "replace", "name", "borrow"))):
        case "delete":
            new = ""
        case "double":
            new = f"{text[start:end]} {text[start:end]}"
        case "replace":
            new = draw(st.sampled_from(_GARBAGE))
        case "name":
            new = draw(st.sampled_from(_NAMES))
        case _:
            other = draw(st.sampled_from(places))
            new = text[slice(*other)]
    return text[:start] + new + text[end:]


def _rename(draw: st.DrawFn, text: str) -> str:
    return text.replace(draw(st.sampled_from(_NAMES)), draw(st.sampled_from(_NAMES)))


def _insertion(draw: st.DrawFn, text: str) -> str:
    place = draw(st.integers(0, len(text)))
    return text[:place] + draw(st.sampled_from(_GARBAGE) | st.text(max_size=3)) + text[place:]


def _annotation(draw: st.DrawFn, text: str) -> str:
    """Another type, right or wrong, in text that stays Python."""
    found = list(re.finditer(r"(?<=: )[A-Z][\w\[\] |]*(?=[,)\n])|(?<=-> )\w+", text))
    if not found:
        return text
    place = draw(st.sampled_from(found))
    return text[: place.start()] + draw(st.sampled_from(_ANNOTATIONS)) + text[place.end() :]


def _value(draw: st.DrawFn, text: str) -> str:
    """Another value, right or wrong, in text that stays Python."""
    found = list(re.finditer(r'"[^"\n]*"|(?<==)[\w.]+(?:\([^()]*\))?', text))
    if not found:
        return text
    place = draw(st.sampled_from(found))
    return text[: place.start()] + draw(st.sampled_from(_VALUES)) + text[place.end() :]


_CHANGES = (_line, _token, _token, _rename, _insertion, _annotation, _annotation, _value, _value)
