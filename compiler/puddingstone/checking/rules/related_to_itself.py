"""related-to-itself."""

from collections.abc import Iterator
from itertools import combinations

from puddingstone.diagnostics import Finding
from puddingstone.domain import COLLISION_CODE, Binding, Business, Expression
from puddingstone.vault import names
from puddingstone.vault.names import PartyWords


def related_to_itself(business: Business) -> Iterator[Finding]:
    """What is related to its own kind is related to another one: two roles are read from different columns."""
    for happening in business.happenings:
        if happening.is_event or happening.binding is None:
            continue
        for one, other in combinations(names.party_words(business, happening), 2):
            is_same = one.root == other.root and _read(one, happening.binding) == _read(other, happening.binding)
            if is_same and one.words:
                yield Finding(
                    code="related-to-itself",
                    message=f"{happening.name} relates every {one.root.name} to itself",
                    address=other.party.address,
                    help=f"read each of the two from columns of its own: {_example(one, other)}",
                )


def _read(party: PartyWords, binding: Binding) -> tuple[Expression, ...]:
    columns = dict(binding.columns)
    unsaid = {COLLISION_CODE: Expression(text=party.code, is_column=False)}
    return tuple(columns.get(word, unsaid.get(key, Expression(text=word))) for key, word in party.words)


def _example(one: PartyWords, other: PartyWords) -> str:
    words = (party.words[-1][1] for party in (one, other))
    return "columns={" + ", ".join(f'"{word}": "{word.replace("__", "_").upper()}"' for word in words) + "}"
