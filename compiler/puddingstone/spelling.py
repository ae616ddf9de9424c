"""How the model's words are spelt in SQL, and how generated files are signed."""

import re

SIGN = "Written by Puddingstone"
"""In the first line of every generated file; a file without it belongs to somebody else."""

_LONG = 60
_WORD_STARTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(name: str) -> str:
    """Spell a class name as SQL names are spelt.

    >>> snake("RoomType"), snake("HTTPCode"), snake("SKU")
    ('room_type', 'http_code', 'sku')
    """
    return _WORD_STARTS.sub("_", name).lower()


def slug(text: str) -> str:
    """Spell a sentence as part of an address.

    >>> slug("Who may cancel?"), slug("?")
    ('who_may_cancel', '')
    """
    return re.sub(r"\W+", "_", text).strip("_").lower()[:_LONG].rstrip("_")


def span(minutes: int) -> str:
    """Spell a span of time as people say it.

    >>> span(1440), span(60), span(90)
    ('24 hours', '1 hour', '90 minutes')
    """
    hours, rest = divmod(minutes, 60)
    return f"{minutes} minutes" if rest else f"{hours} hour{'' if hours == 1 else 's'}"


def title(name: str) -> str:
    """Spell a Python name as people read it.

    >>> title("guest_checked_in"), title("RoomType")
    ('Guest checked in', 'Room type')
    """
    return snake(name).replace("_", " ").strip().capitalize()
