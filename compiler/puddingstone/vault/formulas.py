"""The words that the formula of a computed fact may use, and the words that it does use."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from puddingstone.domain import Attribute, Business, Computed, Details, Entity, Happening
from puddingstone.vault import mart_names, names
from puddingstone.vault.reserved import SQL

_QUIET = re.compile(r"'(?:[^']|'')*'|--[^\n]*|/\*.*?\*/", re.DOTALL)
_WORD = re.compile(
    r'(?P<before>::\s*|\.\s*|\bas\s+)?(?P<word>"[^"]+"|[a-z_][a-z0-9_$]*)(?P<after>\s*\(|\s*\.)?', re.IGNORECASE
)
_TYPES = """
bigint binary boolean bool blob char date datetime decimal double float int integer interval numeric precision real
smallint string text time timestamp timestamptz tinyint uuid varchar zone without
"""
_GRAMMAR = """
century current_localtimestamp day days decade epoch escape filter first following hour hours ignore last
microsecond microseconds millisecond milliseconds minute minutes month months nulls over partition preceding quarter
range respect rows second seconds unbounded week weeks within year years is_null try_cast safe_cast
"""
_NO_WORDS = SQL | frozenset(f"{_TYPES} {_GRAMMAR}".split())


class Input(NamedTuple):
    """One event or one kind of details; ``picks`` pairs its columns with words, ``moment`` is the word for when."""

    said: Happening | Details
    entity: Entity
    picks: tuple[tuple[str, str], ...]
    moment: str = ""


def inputs_of(computed: Computed, business: Business) -> list[Input]:
    """What facts are computed from, as far as it can be found, each word told apart from the others."""
    root = business.root_of(computed.entity)
    if root is None:
        return []
    found = [each for address in dict.fromkeys(computed.inputs) for each in _found(address, root, business)]
    words = [(part, fact.name) for part, _, _, facts in found for fact in facts]
    spelt = mart_names.told_apart(words, (key.name for key in root.keys))
    return [
        Input(
            said,
            entity,
            tuple((fact.name, spelt[part, fact.name]) for fact in facts),
            mart_names.moment(said) if isinstance(said, Happening) else "",
        )
        for part, said, entity, facts in found
    ]


def words_of(computed: Computed, business: Business) -> list[str]:
    """Every word that a formula may use: the entity's keys, when events happened, and the facts about them."""
    root = business.root_of(computed.entity)
    keys = [key.name for key in root.keys] if root else []
    inputs = inputs_of(computed, business)
    moments = [each.moment for each in inputs if each.moment]
    return [*keys, *moments, *(word for each in inputs for _, word in each.picks)]


def used_words(formula: str) -> Iterator[str]:
    """The words that an SQL expression uses as columns, each once, in their order.

    >>> list(used_words("date_diff('day', came_at, left_at) + cast(extra as bigint) -- why"))
    ['came_at', 'left_at', 'extra']
    """
    said: dict[str, None] = {}
    for match in _WORD.finditer(_QUIET.sub(" ", formula)):
        word = match["word"].strip('"')
        if not match["before"] and not match["after"] and word.lower() not in _NO_WORDS:
            said[word] = None
    return iter(said)


def _found(
    address: str, root: Entity, business: Business
) -> Iterator[tuple[str, Happening | Details, Entity, list[Attribute]]]:
    for happening in business.happenings:
        if happening.address == address and happening.kind == "event":
            yield happening.name, happening, root, mart_names.shown(happening)
    for entity, details in business.details_of(root):
        if details.address == address and not names.is_multi_active(details):
            facts = [each for each in details.attributes if not each.is_personal]
            if facts:
                yield names.levels(*([entity.name] if entity.base else []), details.name), details, entity, facts
