"""How texts and numbers are written in pictures."""

import unicodedata

_MINUTES = ((60 * 24 * 365, "years"), (60 * 24, "days"), (60, "hours"), (1, "minutes"))
_NARROW = set("iljtfrI.,:;'|!()[]{}-` ")
_WIDE = set("mwMW@%—…")
_LARGEST = 100
_PICTOGRAMS = 0x1F000
_BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def clean(text: str) -> str:
    r"""Text on one line that XML may hold, and that turns nothing around.

    >>> clean("Guest\x00 checked\n\u202ein\ud800")
    'Guest checked in'
    """
    kept = (sign if _is_fit(sign) else " " if sign.isspace() else "" for sign in text)
    return " ".join("".join(kept).split())


def _is_fit(sign: str) -> bool:
    return (
        unicodedata.category(sign) not in ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")
        and unicodedata.bidirectional(sign) not in _BIDI
    )


def width(text: str, size: float, *, is_bold: bool = False) -> float:
    """About how wide a text is in px, in the widest of the fonts that may show it."""
    return sum(map(_em, text)) * size * (1.07 if is_bold else 1.0)


def _em(sign: str) -> float:
    if unicodedata.east_asian_width(sign) in ("W", "F") or ord(sign) > _PICTOGRAMS:
        return 1.1
    if unicodedata.combining(sign):
        return 0.0
    if sign in _NARROW:
        return 0.36
    if sign in _WIDE:
        return 1.0
    return 0.71 if sign.isupper() else 0.58


def fitted(text: str, room: float, size: float, *, is_bold: bool = False) -> str:
    """A text, cut where there is no room for more.

    >>> fitted("Guest checked in", 80, 12), fitted("Guest", 80, 12)
    ('Guest chec…', 'Guest')
    """
    if width(text, size, is_bold=is_bold) <= room:
        return text
    room -= width("…", size, is_bold=is_bold)
    kept = 0
    while kept < len(text) and (wide := width(text[kept], size, is_bold=is_bold)) <= room:
        kept, room = kept + 1, room - wide
    return f"{text[:kept].rstrip()}…"


def lines(text: str, room: float, size: float, most: int) -> list[str]:
    """A text on as many lines as it needs, but no more than ``most``; words that are too long are cut.

    >>> lines("Guest checked in after midnight", 90, 12, 2)
    ['Guest checked', 'in after midn…']
    """
    found: list[str] = []
    for word in _parts(text, room, size):
        if found and width(f"{found[-1]} {word}", size) <= room:
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
    if len(found) > most:
        found = [*found[: most - 1], fitted(f"{found[most - 1]} {found[most]}…", room, size)]
        found[-1] = f"{found[-1].removesuffix('…')}…"
    return found


def _parts(text: str, room: float, size: float) -> list[str]:
    """Words, those that are too long in parts."""
    parts: list[str] = []
    for word in text.split():
        part, taken = "", 0.0
        for sign in word:
            wide = width(sign, size)
            if part and taken + wide > room:
                parts.append(part)
                part, taken = "", 0.0
            part, taken = part + sign, taken + wide
        parts.append(part)
    return parts


def counted(count: int, word: str, words: str = "") -> str:
    """A number with its word.

    >>> counted(1, "promise"), counted(1200, "promise"), counted(2, "is", "are")
    ('1 promise', '1,200 promises', '2 are')
    """
    return f"{count:,} {word if count == 1 else words or f'{word}s'}"


def share(part: float) -> str:
    """A share in percent, never rounded to none or all.

    >>> share(0.004), share(0.5), share(0.999), share(1.0), share(0.0)
    ('<1 %', '50 %', '>99 %', '100 %', '0 %')
    """
    percent = part * _LARGEST
    if 0 < percent < 1:
        return "<1 %"
    if _LARGEST - 1 < percent < _LARGEST:
        return ">99 %"
    return f"{percent:.0f} %"


def delay(minutes: float) -> str:
    """A delay in the largest unit that it has two of.

    >>> delay(12), delay(90), delay(300), delay(7280), delay(0.2), delay(60 * 24 * 800)
    ('12 minutes', '90 minutes', '5 hours', '5 days', 'at once', '2 years')
    """
    for size, word in _MINUTES:
        if minutes >= 2 * size or (size == 1 and round(minutes) > 0):
            count = round(minutes / size)
            return f"{count} {word[:-1] if count == 1 else word}"
    return "at once"
