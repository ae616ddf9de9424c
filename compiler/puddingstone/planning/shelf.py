"""Where the tables of one data product are put, and how their columns get names of their own."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Shelf:
    """The schema (and dbt group) of a product, and the team that owns it."""

    schema: str
    owner: str

    @property
    def folder(self) -> str:
        """The product's place under the models' folder."""
        return f"marts/{self.schema}"


def told_apart(words: Iterable[tuple[str, str]], taken: Iterable[str]) -> dict[tuple[str, str], str]:
    """A column name for each (group, word): the word, or ``group__word`` where another group has it too.

    >>> told_apart([("upkeep", "state"), ("sale", "state"), ("sale", "since")], taken=["room_number"])
    {('upkeep', 'state'): 'upkeep__state', ('sale', 'state'): 'sale__state', ('sale', 'since'): 'since'}
    """
    pairs = list(words)
    uses = Counter([*(word.lower() for _, word in pairs), *(word.lower() for word in taken)])
    return {(group, word): word if uses[word.lower()] == 1 else f"{group}__{word}" for group, word in pairs}
