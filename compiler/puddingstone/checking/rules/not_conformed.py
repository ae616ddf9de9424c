"""not-conformed."""

from collections.abc import Iterator

from puddingstone.checking.parts import Told, told
from puddingstone.checking.walking import did_you_mean, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Composite, Saying

_TIMES = ("day", "moment")
_NUMBERS = ("number", "quantity", "measurement", "money")


def not_conformed(business: Business) -> Iterator[Finding]:
    """Every part says of every fact of the shape what it is there, in a word of its own and of the right kind."""
    for composite in business.composites:
        yield from _of_the_shape(composite)
        yield from _unsaid(composite)
        for part in composite.parts:
            for saying in part.sayings:
                yield from _unknown(saying, composite)
    for each in told(business):
        yield from _of_the_word(each)


def _of_the_shape(composite: Composite) -> Iterator[Finding]:
    facts = composite.shape.facts
    if not facts:
        remedy = "write down what one row says: came_at: Moment, and so on"
        yield Finding("not-conformed", f"{composite.shape.name} says nothing", composite.shape.address, remedy)
    has_time = any(fact.attribute.kind in _TIMES and not fact.entities for fact in facts)
    if (composite.measures or composite.ratios) and not has_time:
        message = f"{composite.shape.name} has measures, and neither a Moment nor a Day to tell them by"
        yield Finding("not-conformed", message, composite.shape.address, "say when it was: came_at: Moment")
    for fact in facts:
        if fact.attribute.is_key or fact.attribute.is_personal:
            message = f"{fact.attribute.name} is said of a row that everybody may read"
            remedy = "leave Key and Personal out; what is personal stays in the vault"
            yield Finding("not-conformed", message, fact.attribute.address, remedy)


def _unsaid(composite: Composite) -> Iterator[Finding]:
    wanted = [fact.attribute.name for fact in composite.shape.facts]
    if composite.kind == "stacked":
        for part in composite.parts:
            said = {saying.fact for saying in part.sayings}
            name = part.table.removeprefix("fct_")
            for fact in (each for each in wanted if each not in said):
                remedy = f'say it: "{fact}": "a word of {name}", or None if {name} cannot know'
                yield Finding("not-conformed", f"{name} says nothing of {fact}", part.address, remedy)
        return
    for fact in wanted:
        tellers = [saying for part in composite.parts for saying in part.sayings if saying.fact == fact]
        if not tellers:
            message = f"no part of {composite.name.removeprefix('fct_')} says what {fact} is"
            yield Finding("not-conformed", message, composite.address, f"let one of them tell {fact}, or leave it out")
        if len(tellers) > 1 and any(term.how for saying in tellers for term in saying.terms):
            message = f"{fact} is rolled up by one part, and told by another one too"
            remedy = "let one part tell it, or give each a fact of its own"
            yield Finding("not-conformed", message, tellers[-1].address, remedy)


def _unknown(saying: Saying, composite: Composite) -> Iterator[Finding]:
    facts = {fact.attribute.name: fact for fact in composite.shape.facts}
    fact = facts.get(saying.fact)
    if fact is None:
        close = did_you_mean(saying.fact, facts)
        said = f"{composite.shape.name} has {listed(facts)}"
        message = f"{composite.shape.name} has no {saying.fact}"
        yield Finding("not-conformed", message, saying.address, f"did you mean {close}?" if close else said)
    elif saying.constant is not None and (fact.attribute.kind != "text" or fact.entities):
        message = f"{saying.fact} is always {saying.constant!r} here, and is no text"
        yield Finding("not-conformed", message, saying.address, "say a word of the part, or None")
    elif saying.constant is None and not saying.terms and not fact.attribute.may_be_missing:
        message = f"{saying.fact} is never missing, and missing here"
        remedy = f"let it be missing in the shape: {saying.fact}: ... | None"
        yield Finding("not-conformed", message, saying.address, remedy)


def _of_the_word(each: Told) -> Iterator[Finding]:
    name = each.own.offer.name.removeprefix("fct_")
    if each.shown is None:
        yield _no_word(each, name)
        return
    kind, wanted = each.shown.kind, each.fact.attribute.kind
    if each.fact.entities:
        return
    if each.term.how == "total" and kind not in _NUMBERS:
        yield _unfit(each, f"{each.term.word} is no number, and cannot be added up")
    elif each.term.how in ("earliest", "latest") and kind not in _TIMES:
        yield _unfit(each, f"{each.term.word} is no Moment and no Day, and none is the {each.term.how}")
    elif len(each.saying.terms) > 1 and kind not in _NUMBERS and each.term.how != "how_many":
        yield _unfit(each, f"{each.term.word} is no number, and cannot be put together with others")
    elif len(each.saying.terms) > 1 and each.term.codes is not None:
        yield _unfit(each, f"{each.term.word} is translated, and cannot be put together with others")
    elif not _fits(kind, wanted, each):
        what = (
            "how many there are is a number"
            if each.term.how == "how_many"
            else f"{each.term.word} is a {kind or 'key'}"
        )
        yield _unfit(each, f"{each.saying.fact} is a {wanted}, and {what}")


def _fits(kind: str, wanted: str, each: Told) -> bool:
    if each.term.how == "how_many":
        return wanted in _NUMBERS
    if each.term.codes is not None:
        return wanted == "text"
    return kind == wanted or (kind in _NUMBERS and wanted in _NUMBERS) or (kind == "moment" and wanted == "day")


def _no_word(each: Told, name: str) -> Finding:
    table = each.table
    known = sorted(table.columns) if table else sorted(each.own.columns)
    word = each.term.word
    close = did_you_mean(word.rpartition(".")[2], known) if table else None
    where = (table.offer.name if table else name).removeprefix("fct_")
    message = (
        f"{where} does not know {word or repr(word)}" if table else f"nothing is offered that {word} could be found in"
    )
    remedy = f"did you mean {close}?" if close else f"{where} knows {listed(known)}"
    return Finding("not-conformed", message, each.saying.address, remedy)


def _unfit(each: Told, message: str) -> Finding:
    return Finding("not-conformed", message, each.saying.address, "say another word, or change the type in the shape")
