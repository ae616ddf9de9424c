"""What people wrote on a note, without what the board put around it."""

import html
import re
from typing import NamedTuple

from puddingstone.storming.kinds import Kind, kind_of, meant, plain
from puddingstone.storming.vocabulary import vocabulary

_TAGS = vocabulary(
    """
a abbr b big blockquote body br center cite code del div em font h1 h2 h3 h4 h5 h6 hr html i img ins kbd li mark ol p
pre q s small span strike strong style sub sup table tbody td th thead tr tt u ul
"""
)
_BREAKS = vocabulary("p div br hr li tr h1 h2 h3 h4 h5 h6 ul ol table blockquote pre")
_TAG = re.compile(rf"</?({'|'.join(sorted(_TAGS, key=len, reverse=True))})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w*);")
_INVISIBLE = re.compile("[\u200b\u200c\u2060\ufeff\u00ad]")
_PREFIX = re.compile(r"^\s*[\[(<]?\s*([^\W\d_][\w -]{0,24}?)\s*[\])>]?\s*[:=]\s+(?=\S)")
_TIGHT = re.compile(r"^\s*([^\W\d_][\w -]{0,24}?)\s*(?::|\s[-\u2013\u2014]\s)\s*(?=\S)")
_BRACKETED = re.compile(r"^\s*[\[(]\s*([^\W\d_][\w -]{0,24}?)\s*[\])]\s*(?=\S)")
_PIVOTAL = re.compile(r"\s*[\[(]\s*(?:pivotal(?: event)?|key event)\s*[\])]\s*$", re.IGNORECASE)
_SIGN = re.compile(r"^\s*([^\w\s\"'\u00ab\u00bb\u2018-\u201f(\[{<#@&+=/\\.,:;!?*%$€£¥§°~|^`-])\ufe0f?\s*(?=\S)")
_LETTERS = 2


def without_html(text: str) -> str:
    """The text of rich text; text that only has a < in it stays.

    >>> without_html("<p>Guest <b>checked</b> in</p>"), without_html("a < b & c"), without_html("R&amp;D <new>")
    ('Guest checked in', 'a < b & c', 'R&D <new>')
    """
    apart = _TAG.sub(lambda tag: "\n" if tag[1].lower() in _BREAKS else "", text)
    return tidy(_ENTITY.sub(lambda entity: html.unescape(entity[0]), apart))


def tidy(text: str) -> str:
    r"""Text on one line, without what cannot be seen.

    >>> tidy(" Guest\n\n checked\u200b in ")
    'Guest checked in'
    """
    return " ".join(_INVISIBLE.sub("", text).split())


class Marked(NamedTuple):
    """A text without the marks around it, and what they say.

    ``stranger`` is a prefix that says nothing, ``close`` the kind that it may have meant.
    """

    text: str
    kind: Kind | None = None
    stranger: str = ""
    close: str = ""


def marked(text: str) -> Marked:
    """A text and the kind that its prefix, or a sign in front of it, gives it.

    >>> marked("Event: Guest checked in")
    Marked(text='Guest checked in', kind=Kind(kind='event', is_pivotal=False), stranger='', close='')
    >>> marked("🟧 Guest checked in (pivotal)").text, marked("Room 7: full").kind, marked("evnt: Bill paid").close
    ('Guest checked in', None, 'event')
    """
    rest = _PIVOTAL.sub("", text)
    is_pivotal = rest != text and bool(rest.strip())
    rest = rest if is_pivotal else text
    prefix, rest = _prefix(rest)
    kind = kind_of(prefix) if prefix else None
    if kind and kind.is_pivotal and plain(prefix) in ("⭐", "🌟", "★"):
        inner = marked(rest)
        return Marked(
            inner.text, Kind("event", is_pivotal=True) if not inner.kind else inner.kind._replace(is_pivotal=True)
        )
    if kind is None and prefix:
        return Marked(text, None, prefix, meant(prefix))
    if is_pivotal:
        kind = Kind("event", is_pivotal=True) if kind is None else kind._replace(is_pivotal=kind.kind == "event")
    return Marked(rest, kind)


def _prefix(text: str) -> tuple[str, str]:
    for pattern in (_PREFIX, _TIGHT, _BRACKETED, _SIGN):
        match = pattern.match(text)
        if match is None:
            continue
        known = kind_of(match[1]) is not None
        if known or (pattern is _PREFIX and meant(match[1])):
            return match[1], text[match.end() :] if known else text
        if pattern is _PREFIX and len(match[1].split()) < _LETTERS:
            return match[1], text
    return "", text
