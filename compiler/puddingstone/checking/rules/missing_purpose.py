"""missing-purpose."""

from collections.abc import Iterator

from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def missing_purpose(business: Business) -> Iterator[Finding]:
    """A data product says what it is for, and something a name can be made of."""
    for product in business.products:
        for said, what in ((product.name, "is called"), (product.purpose, "is for")):
            if not said.strip():
                yield Finding(
                    code="missing-purpose",
                    message=f"nothing says what the product {product.name} {what}".replace("  ", " "),
                    address=product.address,
                    help='write Product("Stays", purpose="what its consumers can find out with it", ...)',
                )
