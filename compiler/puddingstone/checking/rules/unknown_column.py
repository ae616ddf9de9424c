"""unknown-column."""

from collections.abc import Iterator

from puddingstone.checking.walking import bound, did_you_mean, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def unknown_column(business: Business) -> Iterator[Finding]:
    """What ``columns`` maps to a source are words of the declaration."""
    for each in bound(business):
        known = [word for word, _ in each.words]
        for word, _ in each.binding.columns:
            if word not in known:
                meant = [key for key, address in each.words if last(address) == word]
                close = meant[0] if meant else did_you_mean(word, known)
                hint = f"did you mean {close}? " if close else ""
                yield Finding(
                    code="unknown-column",
                    message=f"columns of {each.name} says where to find {word}, but there is no such word in it",
                    address=f"{each.address}.@columns.{word}",
                    help=f"{hint}the words here are {', '.join(known) or 'none'}",
                )
