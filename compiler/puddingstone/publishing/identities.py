"""By what documents and their parts are known: paths, ids, versions and names of their standards."""

import hashlib
import re
from urllib.parse import quote

from puddingstone.vault import Service

_STABLE = re.compile(r"[A-Za-z0-9_-]+")
_REFERABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?")
_LONGEST = 63
"""The length of a name of RFC 1123."""


def product_folder(service: Service) -> str:
    """``stays/v1``."""
    return f"{service.name}/v{service.version}"


def contract_id(service: Service) -> str:
    """``fancy_hotel.stays``, whatever its version."""
    return f"{service.domain}.{service.name}"


def version(service: Service) -> str:
    """``1.0.0`` for version 1: what is only added never makes a new one."""
    return f"{service.version}.0.0"


def event_path(address: str) -> str:
    """``events/fancy_hotel/visiting/guest_checked_in.json``."""
    return f"events/{address.replace('.', '/')}.json"


def event_urn(address: str) -> str:
    """A name that holds anywhere and leads nowhere.

    >>> event_urn("fancy_hotel.visiting.guest_checked_in")
    'urn:puddingstone:event:fancy_hotel:visiting:guest_checked_in'
    """
    return f"urn:puddingstone:event:{':'.join(quote(part) for part in address.split('.'))}"


def stable_id(*parts: str) -> str | None:
    """An id by which a contract's part can be referred to; ``None`` where the name has other letters.

    >>> stable_id("fct_stays", "bill"), stable_id("größe")
    ('fct_stays__bill', None)
    """
    said = "__".join(parts)
    return said if _STABLE.fullmatch(said) else None


def safe_id(*parts: str) -> str:
    """An id that is there in any case: other letters are told apart by a hash.

    >>> safe_id("fct_stays", "fresh"), safe_id("größe")
    ('fct_stays__fresh', 'gr__e-d353a267')
    """
    said = "__".join(parts)
    return stable_id(said) or f"{re.sub(r'[^A-Za-z0-9_-]', '_', said, flags=re.ASCII)}-{_hash(said)}"


def is_referable(*words: str) -> bool:
    """Whether tables and columns have names that a contract can refer to."""
    return all(_REFERABLE.fullmatch(word) for word in words)


def label(*parts: str) -> str:
    """A name of RFC 1123 that is different for different parts.

    >>> label("stays", "fct_stays", "fresh"), label("stays", "fct_stays__x")
    ('stays--fct-stays--fresh', 'stays--fct-stays--x-7a7f51f7')
    """
    plain = "--".join(part.replace("_", "-") for part in parts)
    is_plain = all(re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", part) for part in parts)
    if is_plain and len(plain) <= _LONGEST:
        return plain
    return f"{words(plain)[: _LONGEST - 9].rstrip('-') or 'x'}-{_hash('.'.join(parts))}"


def words(text: str) -> str:
    """A text as a label has it; empty if it has no letter that a label may have.

    >>> words("Front Office"), words("?")
    ('front-office', '')
    """
    return re.sub(r"[^a-z0-9-]+", "-", text.lower()).strip("-")[:_LONGEST].rstrip("-")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
