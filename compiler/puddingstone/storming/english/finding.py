"""Where the verb of a note is, and in which form."""

from typing import Literal, NamedTuple, TypeAlias

from puddingstone.storming.english import lexicon as words
from puddingstone.storming.english.inflecting import base_of_gerund, base_of_past, base_of_present, is_base, singular
from puddingstone.storming.english.irregular import PARTICIPLES, PASTS, UNCHANGED
from puddingstone.storming.english.nominal import NOMINAL
from puddingstone.storming.english.words import Word

Form: TypeAlias = Literal["past", "present", "base", "gerund", "future", "attribute", "noun"]


class Verb(NamedTuple):
    """A verb: from which word to which it is written, its base with what stays with it, and its form.

    An ``attribute`` is a participle that only describes a noun, as in "Scheduled maintenance", a ``noun`` is one that
    hides a verb, as in "Guest check-in".
    """

    start: int
    end: int
    base: str
    form: Form


def verb_of(said: tuple[Word, ...]) -> Verb | None:
    """The verb of a note, if there is one."""
    plain = [word.plain for word in said]
    for find in (_helped, _past, _nominal, _present, _command, _gerund, _bare, _attribute):
        found = find(plain)
        if found is not None:
            return found
    return None


def _helped(plain: list[str]) -> Verb | None:
    """A verb with a helper: was cleaned, has left, did not come, will pay, is arriving."""
    for at, word in enumerate(plain):
        is_last = at == len(plain) - 1
        if word in words.PAST_HELPERS and (at or not is_last):
            return _after(plain, at, "past", "be" if word.startswith("w") else "do")
        if word in words.PERFECT_HELPERS and not is_last and _participle_follows(plain, at):
            return _after(plain, at, "past", "have")
        if word in words.FUTURE and not is_last:
            return _after(plain, at, "future", "")
        if word == "to" and not is_last and _is_to_come(plain, at):
            return _after(plain, at, "future", "")
        if word in words.HELPERS and not is_last:
            return _after(plain, at, "present", "be")
    return None


def _is_to_come(plain: list[str], at: int) -> bool:
    """Whether "to" says what is still to be done, as in "Room to be cleaned", and nothing has happened before it."""
    if any(map(_is_past, plain[:at])):
        return False
    return plain[at + 1] == "be" or (at == 1 and not is_base(plain[0]) and is_base(plain[at + 1]))


def _participle_follows(plain: list[str], at: int) -> bool:
    return any(_is_past(word) or word == "been" for word in plain[at + 1 : at + 4])


def _after(plain: list[str], at: int, form: Form, alone: str) -> Verb | None:
    """The verb after a helper; without one, the helper is the verb itself."""
    between = words.NEGATIONS | words.ADVERBS | {"been", "being", "be", "to"}
    end = at + 1
    while end < len(plain) and plain[end] in between:
        end += 1
    if end < len(plain):
        word = plain[end]
        base = base_of_past(word) if _is_past(word) else base_of_gerund(word)
        base = base or (word if is_base(word) else "")
        if base:
            stop, whole = _with_particle(plain, end, base)
            return Verb(at, stop, whole, form)
    return Verb(at, at + 1, alone, form) if alone else None


def _past(plain: list[str]) -> Verb | None:
    """The first word that is a verb in the past, and does not only describe a noun."""
    never = [at for at, word in enumerate(plain) if word in words.NEGATIONS]
    for at, word in enumerate(plain):
        if _is_past(word) and not _describes(plain, at):
            stop, base = _with_particle(plain, at, base_of_past(word))
            start = at - 1 if at - 1 in never else at
            return Verb(start, stop, base, "past")
    return None


def _is_past(word: str) -> bool:
    return word not in words.NOT_PAST and bool(base_of_past(word))


def _describes(plain: list[str], at: int) -> bool:
    """Whether a participle only describes the noun behind it, or is no verb here."""
    before, after = plain[:at], plain[at + 1 :]
    opening = [word for word in before if word not in words.ADVERBS]
    if plain[at] in UNCHANGED:
        if opening and singular(opening[-1]) in words.PERSONS:
            return False
        return not opening or bool(after and not _is_closed(after[0])) or opening[-1] in words.DETERMINERS
    if opening and opening[-1] not in words.DETERMINERS | words.PREPOSITIONS | words.AND:
        is_only_participle = plain[at] in PARTICIPLES and plain[at] not in PASTS
        return is_only_participle and bool(after) and not _is_closed(after[0])
    if not after:
        return bool(opening) and opening[-1] in words.DETERMINERS
    if not opening and plain[at] in PASTS and plain[at] not in PARTICIPLES:
        return False
    return not (not opening and _is_closed(after[0]) and after[0] not in ("late", "early"))


def _is_closed(word: str) -> bool:
    """Whether a word cannot begin a noun that the word before it describes."""
    return word in words.DETERMINERS | words.PREPOSITIONS | words.PARTICLES | words.ADVERBS | words.NEGATIONS


def _nominal(plain: list[str]) -> Verb | None:
    """A noun that hides a verb, at the end or before "of": Guest check-in, Cancellation of a booking."""
    if len(plain) > 2 and plain[0] in NOMINAL and plain[1] == "of":  # noqa: PLR2004
        return Verb(0, 2, NOMINAL[plain[0]], "noun")
    last = len(plain) - 1
    if last < 0 or plain[last] not in NOMINAL:
        return None
    is_noun = plain[0] in words.NOUNISH - words.RATHER_VERBS and plain[1:2] != []
    is_noun = is_noun and plain[1] not in words.DETERMINERS | words.ADJECTIVES
    is_command = bool(last) and is_base(plain[0]) and not is_noun
    is_verb_too = is_base(plain[last]) and last == 0
    is_described = last == 1 and _is_past(plain[0])
    return None if is_command or is_verb_too or is_described else Verb(last, last + 1, NOMINAL[plain[last]], "noun")


def _present(plain: list[str]) -> Verb | None:
    for at, word in enumerate(plain):
        base = base_of_present(word)
        is_plural = base in words.NOUNISH and at == len(plain) - 1
        follows_noun = at and not is_plural and plain[at - 1] not in words.DETERMINERS | words.PREPOSITIONS
        if base and (follows_noun or (at == 0 and len(plain) > 1 and _is_closed(plain[1]))):
            stop, whole = _with_particle(plain, at, base)
            return Verb(at, stop, whole, "present")
    return None


def _command(plain: list[str]) -> Verb | None:
    """A base at the beginning; a word that is as often a noun needs something behind it that no noun has."""
    start = next((at for at, word in enumerate(plain) if word not in words.ADVERBS | {"please", "don't", "not"}), 0)
    if start >= len(plain) or not is_base(plain[start]):
        return None
    word, after = plain[start], plain[start + 1 :]
    stop, base = _with_particle(plain, start, word)
    later = any(_looks_like_a_verb(each, after[at + 1 :]) for at, each in enumerate(after))
    is_told = after[:1] != [] and after[0] in words.ADJECTIVES and len(after) == 1
    if word in words.NOUNISH and stop == start + 1 and (not after or later or is_told):
        return None
    return Verb(start, stop, base, "base")


def _looks_like_a_verb(word: str, after: list[str]) -> bool:
    return is_base(word) and (word not in words.NOUNISH or bool(after and after[0] in words.PHRASAL.get(word, ())))


def _gerund(plain: list[str]) -> Verb | None:
    for at, word in enumerate(plain):
        base = base_of_gerund(word)
        follows_noun = at and not _is_closed(plain[at - 1]) and not (at == 1 and _is_past(plain[0]))
        if base and (at == 0 or follows_noun):
            stop, whole = _with_particle(plain, at, base)
            return Verb(at, stop, whole, "gerund")
    return None


def _bare(plain: list[str]) -> Verb | None:
    """A verb that lacks its ending: Guest check in, Guest pay bill."""
    for at, word in enumerate(plain[1:], 1):
        before, after = plain[at - 1], plain[at + 1 :]
        if not is_base(word) or before in words.DETERMINERS | words.PREPOSITIONS | words.AND:
            continue
        stop, base = _with_particle(plain, at, word)
        if stop > at + 1 or word not in words.NOUNISH or (after and after[0] in words.DETERMINERS):
            return Verb(at, stop, base, "base")
    return None


def _attribute(plain: list[str]) -> Verb | None:
    for at, word in enumerate(plain[:-1]):
        is_first = all(each in words.DETERMINERS | words.ADVERBS for each in plain[:at])
        if is_first and _is_past(word) and word not in UNCHANGED:
            return Verb(at, at + 1, base_of_past(word), "attribute")
    return None


def _with_particle(plain: list[str], at: int, base: str) -> tuple[int, str]:
    """Where a verb ends, and its base with what stays with it."""
    after = plain[at + 1] if at + 1 < len(plain) else ""
    stays = after in words.PHRASAL.get(base, ()) or (after in words.PARTICLES and at + 2 == len(plain))
    return (at + 2, f"{base} {after}") if stays else (at + 1, base)
