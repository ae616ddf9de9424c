"""The map as a Mermaid flowchart, for pages that draw those."""

import re
from collections.abc import Iterator

from puddingstone.picturing.map import Context, Map
from puddingstone.picturing.words import clean

_SIGNS = {sign: f"#{ord(sign)};" for sign in '"#&<>`%;{}[]()|\\$*_~'}
_STYLES = {
    "core": "fill:#cbe0ff,stroke:#16181d,stroke-width:3px,color:#16181d",
    "supporting": "fill:#d5eedb,stroke:#16181d,stroke-width:1.5px,color:#16181d",
    "generic": "fill:#e4e5ea,stroke:#16181d,stroke-width:1px,color:#16181d",
}
_MOST = 3
_LONGEST = 80
_WORDS = re.compile(r"[^\W_]+")


def mermaid(drawn: Map) -> str:
    """A flowchart: a box for each domain, in it its contexts with their pivotal events, and arrows to downstream."""
    return "\n".join(_lines(drawn)) + "\n"


def escaped(text: str) -> str:
    """A text of a label, in which no sign means anything; only the beginning of one that is too long.

    >>> escaped('Guest "checked" in; <b>')
    'Guest #34;checked#34; in#59; #60;b#62;'
    """
    said = clean(text)
    said = f"{said[: _LONGEST - 1]}…" if len(said) > _LONGEST else said
    return "".join(_SIGNS.get(sign, sign) for sign in said)


def _lines(drawn: Map) -> Iterator[str]:
    ids = {context.id: f"c{index}" for index, context in enumerate(drawn.contexts, 1)}
    yield "flowchart LR"
    yield f"  accTitle: {' '.join(_WORDS.findall(clean(drawn.title))) or 'Map'}"
    for index, domain in enumerate(drawn.domains, 1):
        inside = [context for context in drawn.contexts if context.domain == domain.id]
        if domain.name:
            yield f'  subgraph d{index}["{escaped(domain.name)}"]'
        yield from (_context(ids, context, "    " if domain.name else "  ") for context in inside)
        if domain.name:
            yield "  end"
    for crossing in drawn.crossings:
        shown = list(crossing.what[:_MOST])
        shown += [f"{len(crossing.what) - _MOST} more"] if len(crossing.what) > _MOST else []
        label = f'|"{escaped(", ".join(shown))}"|' if shown else ""
        yield f"  {ids[crossing.upstream]} -->{label} {ids[crossing.downstream]}"
    for kind, style in _STYLES.items():
        named = [ids[context.id] for context in drawn.contexts if context.subdomain == kind]
        if named:
            yield f"  classDef {kind} {style}"
            yield f"  class {','.join(named)} {kind}"


def _context(ids: dict[str, str], context: Context, indent: str) -> str:
    kind = [f"<i>{context.subdomain}</i>"] if context.subdomain else []
    pivotal = [f"⚑ {escaped(event.name)}" for event in context.events if event.is_pivotal]
    said = "<br>".join([f"<b>{escaped(context.name) or '?'}</b>", *kind, *pivotal])
    return f'{indent}{ids[context.id]}["{said}"]'
