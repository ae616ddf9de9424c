"""circular-reference."""

from collections.abc import Collection, Iterator, Mapping

from puddingstone.checking.walking import last, listed
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def circular_reference(business: Business) -> Iterator[Finding]:
    """No code is looked up in itself, by whatever way: somewhere a code has to be a value."""
    looked_up_in = {
        reference.address: {key.reference for key in reference.attributes if key.is_key and key.reference}
        for reference in business.references
    }
    reached = {address: _reached(address, looked_up_in) for address in looked_up_in}
    for address in sorted(looked_up_in):
        cycle = {each for each in reached[address] if address in reached.get(each, ())}
        if cycle and address == min(cycle):
            names = listed(sorted(last(each) for each in cycle))
            message = f"the code of {names} is looked up in itself"
            if len(cycle) > 1:
                message = f"the codes of {names} are looked up in each other"
            yield Finding("circular-reference", message, address, "give one of them a code of its own: code: Key[Text]")


def _reached(address: str, steps: Mapping[str, Collection[str]]) -> set[str]:
    """All addresses that one leads to, by any number of steps."""
    ahead, seen = [address], set[str]()
    while ahead:
        following = set(steps.get(ahead.pop(), ())) - seen
        seen |= following
        ahead += sorted(following)
    return seen
