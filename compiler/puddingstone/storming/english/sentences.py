"""Who does what to what, as a note says it, and whether it has happened."""

from puddingstone.domain import Frozen
from puddingstone.storming.english import lexicon
from puddingstone.storming.english.finding import Form, Verb, verb_of
from puddingstone.storming.english.inflecting import is_base, participle, past, singular
from puddingstone.storming.english.tagging import Tagger, has_happened
from puddingstone.storming.english.words import Word, words_of

_LONGEST = 300
"""Letters; what is longer is no note, and only its beginning is looked at."""


class Sentence(Frozen):
    """A note, taken apart.

    ``subject`` is what stands before the verb. It is the ``actor`` unless something was done to it, and then the
    ``object``. ``base`` is the verb as in a dictionary, "check in"; it is empty if no verb was found, and then nothing
    is known for sure (``is_sure``). ``suggestion`` is the note in the past, if that can be said and it is not.
    """

    text: str
    subject: str = ""
    actor: str = ""
    verb: str = ""
    object: str = ""
    base: str = ""
    form: Form | None = None
    is_past: bool = False
    is_command: bool = False
    is_sure: bool = False
    suggestion: str = ""


def sentence(text: str, tagger: Tagger | None = None) -> Sentence:
    """Take a note apart, by rules of our own and, where there is one, by a tagger.

    >>> said = sentence("Guest paid the bill at reception")
    >>> said.actor, said.verb, said.object, said.base, said.is_past
    ('Guest', 'paid', 'the bill', 'pay', True)
    >>> sentence("Guest check in").suggestion, sentence("Create a reservation").suggestion
    ('Guest checked in', 'Reservation created')
    """
    said = words_of(text[:_LONGEST])
    verb = verb_of(said)
    happened = has_happened(said, verb.form if verb else None, tagger)
    if verb is None:
        return Sentence(text=text, subject=_joined(said), is_past=happened, is_sure=happened)
    subject, rest = said[: verb.start], said[verb.end :]
    actor, thing = _roles(verb, subject, rest)
    return Sentence(
        text=text,
        subject=_joined(subject),
        actor=_joined(actor),
        verb=_joined(said[verb.start : verb.end]),
        object=_joined(thing),
        base=verb.base,
        form=verb.form,
        is_past=happened,
        is_command=verb.form == "base" and not subject and not happened,
        is_sure=True,
        suggestion="" if happened else suggested(verb, said),
    )


def suggested(verb: Verb, said: tuple[Word, ...]) -> str:
    """The same in the past."""
    subject, rest = _undetermined(said[: verb.start]), said[verb.end :]
    is_bare = bool(subject) and all(word.plain in lexicon.ADJECTIVES for word in subject)
    if verb.form in ("noun", "gerund") and is_bare:
        return ""
    if verb.form == "present" and verb.base == "be":
        rest = tuple(word for word in rest if word.plain != "now")
        return _capital(f"{_joined(subject)} became {_joined(rest)}") if subject and rest else ""
    if subject and verb.form not in ("noun", "attribute"):
        return _capital(f"{_joined(subject)} {past(verb.base)} {_joined(rest)}")
    return _of_a_thing(verb, subject, rest)


def _of_a_thing(verb: Verb, subject: tuple[Word, ...], rest: tuple[Word, ...]) -> str:
    """What was done to a thing, in the past: the thing comes first."""
    thing, after = _split(_undetermined(rest))
    if len(thing) > 1 and thing[-1].plain in lexicon.PHRASAL.get(verb.base, ()):
        thing, after = thing[:-1], (thing[-1], *after)
    if verb.form == "noun" and subject:
        thing, after = (*subject, *thing), ()
    if not thing:
        return _capital(f"{past(verb.base)} {_joined(rest)}") if verb.form != "noun" else ""
    return _capital(f"{_joined(thing)} {participle(verb.base)} {_joined(after)}")


def _roles(verb: Verb, subject: tuple[Word, ...], rest: tuple[Word, ...]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Who did it, and to what."""
    thing, after = _split(rest)
    if verb.form in ("noun", "attribute"):
        return (), subject or thing
    doer = next((after[at + 1 :] for at, word in enumerate(after) if word.plain == "by"), ())
    if doer and doer[-1].plain not in lexicon.MEANS:
        return _split(doer)[0], subject or thing
    if not subject or thing or verb.base.split()[0] in lexicon.INTRANSITIVE or _is_person(subject):
        return subject, thing
    return (), subject


def _is_person(subject: tuple[Word, ...]) -> bool:
    head = singular(subject[-1].plain)
    if head in lexicon.PERSONS or head.endswith(("keeper", "ist", "woman", "sman", "cian")):
        return True
    stem = head[:-2] if head.endswith(("er", "or")) else ""
    is_made = bool(stem) and not is_base(head) and head not in lexicon.NOT_PERSONS
    return is_made and any(is_base(verb) for verb in (stem, f"{stem}e", stem[:-1]))


def _split(rest: tuple[Word, ...]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The words up to the first preposition, and the others."""
    stops = lexicon.PREPOSITIONS | lexicon.ADVERBS | lexicon.AND
    begin = int(len(rest) > 1 and rest[0].plain in lexicon.ADJECTIVES)
    end = next((at for at, word in enumerate(rest[begin:], begin) if word.plain in stops), len(rest))
    return rest[:end], rest[end:]


def _undetermined(said: tuple[Word, ...]) -> tuple[Word, ...]:
    return said[1:] if said and said[0].plain in lexicon.DETERMINERS - {"no"} else said


def _joined(said: tuple[Word, ...]) -> str:
    return " ".join(word.written for word in said)


def _capital(text: str) -> str:
    bare = " ".join(text.split())
    first, _, rest = bare.partition(" ")
    shown = first if first[1:] != first[1:].lower() else first.capitalize()
    return f"{shown} {rest[:1].lower() + rest[1:] if rest[1:2].islower() else rest}".strip()
