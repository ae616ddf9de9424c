"""Keys as a stage finds them: as the source has them, behind the code of the domain that numbers."""

from collections.abc import Iterable, Iterator

from puddingstone.domain import Attribute, Binding
from puddingstone.planning import expressions
from puddingstone.planning.columns import type_of
from puddingstone.planning.site import Site
from puddingstone.vault import Derived


def derived_keys(
    keys: Iterable[tuple[Attribute, str]], binding: Binding, site: Site, *, code: str, may_be_missing: bool = False
) -> Iterator[Derived]:
    """Each part of a key under its word; a code that nobody numbered under is missing with its number."""
    pairs = list(keys)
    numbers = [_derived(key, word, binding, site) for key, word in pairs if not key.is_collision_code]
    for key, word in pairs:
        if not key.is_collision_code:
            continue
        told = _derived(key, word, binding, site)
        constant = Derived(name=word, expression=expressions.constant(code), type="varchar")
        found = told if word in dict(binding.columns) else constant
        yield found.model_copy(update={"expression": _where(numbers, found)}) if may_be_missing else found
    yield from numbers


def _derived(key: Attribute, word: str, binding: Binding, site: Site) -> Derived:
    return expressions.derived(word, binding, type_of(key, site), is_key=True)


def _where(numbers: list[Derived], code: Derived) -> str:
    return f"case when {' and '.join(_is_there(number) for number in numbers)} then {code.expression} end"


def _is_there(number: Derived) -> str:
    cast = f"cast({number.expression} as {number.type})"
    return f"trim({cast}) <> ''" if number.is_trimmed else f"{cast} is not null"
