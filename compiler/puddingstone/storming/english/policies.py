"""What a policy says: whenever this, then that."""

import re
from typing import NamedTuple

_START = r"(?:whenever|when|if|once|as soon as|after|every time|each time|immer wenn|wenn|sobald)"
_THEN = r"(?:\s*[,;:]\s*(?:then\s+)?|\s+then\s+|\s*(?:->|→|=>)\s*)"
_WHENEVER = re.compile(rf"^\W*{_START}\s+(?P<when>.+?){_THEN}(?P<then>.+)$", re.IGNORECASE)
_ARROW = re.compile(r"^(?P<when>[^,]+?)\s*(?:->|→|=>)\s*(?P<then>.+)$")
_LAST = re.compile(
    r"^(?P<then>.+?)\s+(?:whenever|when|once|as soon as|every time|each time)\s+(?P<when>.+)$", re.IGNORECASE
)


_LONGEST = 1_000


class Rule(NamedTuple):
    """What a policy waits for, and what follows then."""

    when: str
    then: str


def rule(text: str) -> Rule | None:
    """Take a policy apart, if it says both.

    >>> rule("Whenever a guest checked out, clean the room")
    Rule(when='a guest checked out', then='clean the room')
    >>> rule("Clean the room when the guest has left."), rule("Be nice")
    (Rule(when='the guest has left', then='Clean the room'), None)
    """
    bare = " ".join(text[:_LONGEST].split()).rstrip(" .!")
    for pattern in (_WHENEVER, _ARROW, _LAST):
        match = pattern.match(bare)
        if match and match["when"].strip() and match["then"].strip():
            return Rule(match["when"].strip(), match["then"].strip())
    return None
