"""reserved-name."""

from collections.abc import Iterator

from puddingstone.checking.walking import around, attributes, last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Attribute, Business
from puddingstone.spelling import snake
from puddingstone.vault import names
from puddingstone.vault.mart_names import VALIDITY
from puddingstone.vault.names import AS_OF_DATE, TECHNICAL
from puddingstone.vault.reserved import METRICFLOW, SQL


def reserved_name(business: Business) -> Iterator[Finding]:
    """Nothing has the name of an SQL word, or of a column that the vault or the marts add themselves."""
    for attribute in attributes(business):
        reason = _reason(attribute.name.lower())
        if reason and not attribute.is_collision_code:
            yield Finding(
                code="reserved-name",
                message=f"no column can be called {attribute.name}: {reason}",
                address=attribute.address,
                help=f"choose another word; the source may keep its own: {_example(attribute)}",
            )
    for happening in business.happenings:
        for party in happening.parties:
            if party.name in TECHNICAL:
                message = f"no party can be called {party.name}: the vault has a column of that name"
                yield Finding("reserved-name", message, party.address, "choose another word for its role")
    for product in business.products:
        for each in product.metrics:
            if each.name in METRICFLOW:
                message = f"no measure can be called {each.name}: cubes are asked by a word of that name"
                yield Finding("reserved-name", message, each.address, "say more: how many of what, or how much")
        if names.shelf(product.name) in SQL:
            message = f"no schema can be called {names.shelf(product.name)}: it is a word of SQL"
            yield Finding("reserved-name", message, f"{product.address}.@name", "give the product a fuller name")


def _example(attribute: Attribute) -> str:
    fuller = f"{snake(last(around(attribute.address)))}_{attribute.name}"
    if _reason(fuller):
        fuller = f"{attribute.name}_said"
    return f'columns={{"{fuller}": "{attribute.name}"}}'


def _reason(name: str) -> str:
    if name in SQL:
        return "it is a word of SQL"
    if name in TECHNICAL or name.endswith(("_hk", "_hashdiff")):
        return "the vault has a column of that name"
    if name in names.OCEL:
        return "event logs have a column of that name"
    return "dimensions have a column of that name" if name in (*VALIDITY, AS_OF_DATE) else ""
