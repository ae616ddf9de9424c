"""other-codes."""

from collections.abc import Iterator

from puddingstone.checking.parts import Told, told
from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def other_codes(business: Business) -> Iterator[Finding]:
    """The codes of one column are of one code list; those of another one are translated."""
    by_fact: dict[tuple[str, str], list[Told]] = {}
    for each in told(business):
        if each.shown is not None and each.term.codes is None and not each.fact.entities and not each.term.how:
            by_fact.setdefault((each.composite.address, each.saying.fact), []).append(each)
    for found in by_fact.values():
        wanted = found[0].fact.attribute.reference or ""
        lists = [each.shown.reference for each in found if each.shown]
        for each, mine in zip(found, lists, strict=True):
            if wanted and mine != wanted:
                yield _untranslated(each, mine, wanted)
        if not wanted and len(set(lists)) > 1 and any(lists):
            known = " and ".join(sorted({last(each) if each else "no code list" for each in lists}))
            message = f"{found[0].saying.fact} would mix codes of {known}"
            remedy = "let its type be one code list, and translate the others: told(..., codes={...})"
            yield Finding("other-codes", message, found[-1].saying.address, remedy)


def _untranslated(each: Told, mine: str, wanted: str) -> Finding:
    what = f"a code of {last(mine)}" if mine else "no code"
    return Finding(
        code="other-codes",
        message=f"{each.saying.fact} is a code of {last(wanted)}, and {each.term.word} is {what}",
        address=each.saying.address,
        help=f'translate it: told("{each.term.word}", codes={{"theirs": "ours"}})',
    )
