"""Facts and keys, from the fields that notes have, or from nothing: then they are guesses."""

from collections.abc import Collection, Iterable, Sequence

from puddingstone.storming.board import Field
from puddingstone.storming.english.words import words_of
from puddingstone.storming.first_pass.model import Fact
from puddingstone.storming.first_pass.spelling import column_of, word_of
from puddingstone.storming.vocabulary import vocabulary

_TYPES = {
    word: kind
    for kind, words in {
        "Text": "text string varchar char str code enum uuid guid",
        "Number": "number int integer bigint smallint count long",
        "Quantity": "quantity decimal numeric amount",
        "Measurement": "measurement float double real",
        "Money": "money price currency usd eur gbp",
        "Day": "day date",
        "Moment": "moment datetime timestamp time instant",
        "YesNo": "yes/no yesno bool boolean flag",
    }.items()
    for word in words.split()
}
_BY_NAME = {
    "Money": "price cost fee rent salary payment bill revenue discount tip deposit",
    "Quantity": "quantity weight hours",
    "Number": "count nights people pieces portions",
    "Day": "day date birthday",
    "Moment": "moment time",
}
_PERSONAL = vocabulary(
    """
name surname firstname lastname email mail phone telephone mobile address street passport birthday birth born iban
"""
)
_KEYS = vocabulary("number no nr id code key identifier")


def facts_of(fields: Iterable[Field], taken: Collection[str]) -> list[Fact]:
    """What is known of a thing or an event, each fact once; what is ``taken`` is said elsewhere."""
    found: dict[str, Fact] = {}
    for field in fields:
        name = column_of(field.name, "fact")
        if name not in taken:
            found.setdefault(name, Fact(name, _type(field), f"As in {field.example}." if field.example else ""))
    return list(found.values())


def key_of(word: str, fields: Sequence[Field]) -> tuple[Fact, bool]:
    """By what a thing is known, and whether that is a guess: only what the board calls a key is none."""
    said = next((field for field in fields if field.is_key), None)
    if said:
        return Fact(_own(word, said.name), f"Key[{_bare(_type(said))}]"), False
    own = next((field for field in fields if _may_be_a_key(word, field.name)), None)
    name = column_of(own.name, "number") if own else f"{word}_number"
    return Fact(name, f"Key[{_bare(_type(own)) if own else 'Text'}]"), True


def key_names(word: str, fields: Iterable[Field]) -> set[str]:
    """What the key of a thing is called by the fields that are it."""
    return {column_of(field.name, "fact") for field in fields if field.is_key or _may_be_a_key(word, field.name)}


def _own(word: str, name: str) -> str:
    """The name of a key, with that of its thing: several things may each have a number."""
    spelt = word_of(name, "number")
    return spelt if spelt.startswith(word) and spelt != word else f"{word}_{spelt}"


def _may_be_a_key(word: str, name: str) -> bool:
    spelt = word_of(name, "fact")
    return spelt.startswith(f"{word}_") and spelt.rpartition("_")[2] in _KEYS


def _type(field: Field) -> str:
    words = [each.plain for each in words_of(field.name)]
    said = next((_TYPES[each] for each in field.type.casefold().replace("(", " ").split() if each in _TYPES), "")
    kind = said or _by_name(field.name, words)
    return f"Personal[{kind}]" if set(words) & _PERSONAL else kind


def _by_name(name: str, words: Sequence[str]) -> str:
    spelt = word_of(name, "fact")
    if spelt.startswith(("is_", "has_", "may_", "can_")):
        return "YesNo"
    if spelt.endswith("_at"):
        return "Moment"
    if spelt.endswith("_on"):
        return "Day"
    last = words[-1] if words else ""
    return next((kind for kind, names in _BY_NAME.items() if last in names.split()), "Text")


def _bare(kind: str) -> str:
    return kind.removeprefix("Personal[").removesuffix("]")
