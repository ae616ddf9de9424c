"""Names in a model, from what people wrote on notes."""

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable
from itertools import chain, count

from puddingstone.spelling import snake
from puddingstone.storming.english.words import words_of
from puddingstone.storming.vocabulary import vocabulary
from puddingstone.vault.mart_names import VALIDITY
from puddingstone.vault.names import AS_OF_DATE, OCEL, TECHNICAL
from puddingstone.vault.reserved import METRICFLOW, SQL

_LONGEST = 48
_SPECIAL = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "å": "a", "ä": "ae", "ö": "oe", "ü": "ue", "đ": "d", "ł": "l"}
)
LANGUAGE = vocabulary(
    """
AsOfDimension Computed Conformed Context DailyDimension Day Details Dimension Domain Entity Event Fact Hierarchy
Joined Key Measure Measurement Moment Money Number Organisation Part PartOf Personal Product Quantity Ratio Reference
Relationship Retiring Rows SameAs Source Stacked Team Text YesNo available complete computed computed_from conformed
constant days deprecation duplicates earliest fresh generalised hashed hours how_many kept_for latest leads_to mask
minutes nulls numbered_by_domain owned_by percent question ready_by recorded_in recovers redacted retained seconds sql
status_page steady told total unique_key
"""
)
"""Every word of the language, which no name of a model may hide."""

CATALOGUES = (
    "main",
    "system",
    "temp",
    "memory",
    "warehouse",
    "information_schema",
    "pg_catalog",
    "snowflake",
    "public",
)
"""Names of schemas and catalogues that warehouses have already."""

_OURS = frozenset(
    ["context", "outcomes", "questions", "products", "promises", "masks", "domain_models", "puddingstone"]
)
_BUILT_IN = frozenset(dir(builtins))
_TAKEN = LANGUAGE | _OURS | frozenset(keyword.kwlist) | frozenset(keyword.softkwlist) | _BUILT_IN
_COLUMNS = SQL | METRICFLOW | {*TECHNICAL, *OCEL, *VALIDITY, AS_OF_DATE} | LANGUAGE | frozenset(keyword.kwlist)


def word_of(text: str, otherwise: str) -> str:
    """A text as the name of a function or a module; ``otherwise`` if it has no letter that a name can have.

    >>> word_of("Guest checked in!", "x"), word_of("Gäste begrüßt", "x"), word_of("3 keys", "x"), word_of("🎉", "x")
    ('guest_checked_in', 'gaeste_begruesst', 'x_3_keys', 'x')
    """
    folded = " ".join(word.written.lower() for word in words_of(text)).translate(_SPECIAL)
    plain = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode("ascii")
    word = _shortened(re.sub(r"[^a-z0-9]+", "_", plain.replace("'s ", " ").replace("'", "")).strip("_"))
    if not word:
        return otherwise
    return word if word[0].isalpha() else f"{otherwise}_{word}"


def column_of(text: str, otherwise: str) -> str:
    """A text as the name of a column, which no SQL takes for a word of its own.

    >>> column_of("Order", "fact"), column_of("Full name", "fact")
    ('the_order', 'full_name')
    """
    word = word_of(snake(text), otherwise)
    if word.endswith(("_hk", "_hashdiff")):
        return f"{word}_said"
    return f"the_{word}" if word in _COLUMNS else word


def class_of(word: str) -> str:
    """A snake-case word as the name of a class.

    >>> class_of("room_key"), class_of("product"), class_of("b_2_b")
    ('RoomKey', 'OurProduct', 'B2B')
    """
    name = "".join(part.capitalize() for part in word.split("_"))
    return f"Our{name}" if name in _TAKEN or word in _TAKEN - _BUILT_IN or word in TECHNICAL else name


class Names:
    """Names that are told apart, upper and lower case being the same."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {each.lower() for each in (*_TAKEN, *taken)}

    def free(self, wanted: str, *others: str) -> str:
        """The name that is wanted, or the next best one, or a number behind it."""
        options = chain((wanted, *others), (f"{wanted}_{number}" for number in count(2)))
        name = next(each for each in options if each and each.lower() not in self._taken)
        self._taken.add(name.lower())
        return name


def _shortened(word: str) -> str:
    """As many of the words as a name may have."""
    while len(word) > _LONGEST and "_" in word:
        word = word.rpartition("_")[0]
    return word[:_LONGEST].strip("_")
