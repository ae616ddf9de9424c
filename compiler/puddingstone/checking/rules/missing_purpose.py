"""missing-purpose."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def missing_purpose(business: Business) -> Iterator[Finding]:
    """A data product says what it is for, and something a name can be made of."""
    for product in business.products:
        for said, word, what in ((product.name, "name", "is called"), (product.purpose, "purpose", "is for")):
            if not said.strip():
                yield Finding(
                    code="missing-purpose",
                    message=f"nothing says what the product {last(product.address)} {what}",
                    address=f"{product.address}.@{word}",
                    help='write Product("Stays", purpose="what its consumers can find out with it", ...)',
                )
