"""The map in the language of Context Mapper."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from puddingstone.picturing.map import Context, Domain, Map
from puddingstone.picturing.words import clean
from puddingstone.spelling import SIGN

_WORD = re.compile(r"[A-Za-z0-9]+")
_KINDS = {"core": "CORE_DOMAIN", "supporting": "SUPPORTING_DOMAIN", "generic": "GENERIC_SUBDOMAIN"}


def cml(drawn: Map) -> str:
    """A context map with its bounded contexts, and the domains with their subdomains.

    Names are made of letters and digits, each only once; what people wrote stands beside them as a text.
    """
    return "\n".join(_Writer(drawn).lines()) + "\n"


class _Names:
    """Names that nobody else has: they end in what they are, so that none is a word of the language."""

    def __init__(self) -> None:
        self.given: dict[str, None] = {}

    def name(self, kind: str, *texts: str) -> str:
        parts = ["".join(word[0].upper() + word[1:] for word in _WORD.findall(_plain(text))) for text in texts]
        base = "_".join([*([part for part in parts if part] or ["Unnamed"]), kind])
        base = base if base[0].isalpha() else f"{kind}_{base}"
        name, again = base, 1
        while name in self.given:
            again += 1
            name = f"{base}{again}"
        self.given[name] = None
        return name


class _Writer:
    def __init__(self, drawn: Map) -> None:
        self.drawn = drawn
        self.names = _Names()
        self.contexts = {each.id: self._named("Context", each) for each in drawn.contexts}
        self.subdomains = {each.id: self._named("Subdomain", each) for each in drawn.contexts}

    def _named(self, kind: str, context: Context) -> str:
        return self.names.name(kind, self.drawn.domain_at[context.domain].name, context.name)

    def lines(self) -> Iterator[str]:
        yield f"/* {SIGN} */"
        yield f"ContextMap {self.names.name('Map', self.drawn.title)} {{"
        yield f"    type = SYSTEM_LANDSCAPE\n    state = {'AS_IS' if self.drawn.measured else 'TO_BE'}"
        if self.contexts:
            yield f"    contains {', '.join(self.contexts.values())}"
        for crossing in self.drawn.crossings:
            yield f"    {self.contexts[crossing.upstream]} [U]->[D] {self.contexts[crossing.downstream]} {{"
            if crossing.what:
                yield f"        implementationTechnology = {_text(', '.join(crossing.what))}"
            yield "    }"
        yield "}"
        for context in self.drawn.contexts:
            yield from self._context(context)
        for domain in self.drawn.domains:
            yield from self._subdomains(domain)

    def _context(self, context: Context) -> Iterator[str]:
        yield f"\nBoundedContext {self.contexts[context.id]} implements {self.subdomains[context.id]} {{"
        yield f"    domainVisionStatement = {_text(context.meaning or context.name)}"
        if context.things or context.questions:
            yield f"    responsibilities = {_texts([*context.things, *context.questions])}"
        if context.events:
            yield f"    Aggregate {self._named('Events', context)} {{"
            for event in context.events:
                yield f"        // {_comment(event.name)}{' (pivotal)' if event.is_pivotal else ''}"
                yield f"        DomainEvent {self.names.name('Event', event.name)}"
            yield "    }"
        yield "}"

    def _subdomains(self, domain: Domain) -> Iterator[str]:
        yield f"\nDomain {self.names.name('Domain', domain.name or self.drawn.title)} {{"
        if domain.meaning:
            yield f"    domainVisionStatement = {_text(domain.meaning)}"
        for context in self.drawn.contexts:
            if context.domain == domain.id:
                yield f"    Subdomain {self.subdomains[context.id]} {{"
                if context.subdomain:
                    yield f"        type = {_KINDS[context.subdomain]}"
                yield f"        domainVisionStatement = {_text(context.meaning or context.name)}"
                yield "    }"
        yield "}"


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", clean(text)).encode("ascii", "ignore").decode()


def _text(text: str) -> str:
    return '"' + clean(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _texts(texts: Iterable[str]) -> str:
    return ", ".join(_text(text) for text in dict.fromkeys(texts))


def _comment(text: str) -> str:
    return clean(text).replace("*/", "* /")
