"""circular-reference."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def circular_reference(business: Business) -> Iterator[Finding]:
    """No code is looked up in itself, by whatever way: somewhere a code has to be a value."""
    looked_up_in = {
        reference.address: {key.reference for key in reference.attributes if key.is_key and key.reference}
        for reference in business.references
    }
    for reference in business.references:
        ahead, seen = [reference.address], set[str]()
        while ahead:
            following = looked_up_in.get(ahead.pop(), set()) - seen
            seen |= following
            ahead += sorted(following)
        if reference.address in seen:
            names = ", ".join(sorted(last(address) for address in seen))
            yield Finding(
                code="circular-reference",
                message=f"the code of {reference.name} is looked up in itself, by way of {names}",
                address=reference.address,
                help="give one of them a code of its own: code: Key[Text]",
            )
