"""The source text of the products of a domain."""

from puddingstone.storming.first_pass.importing import Imports
from puddingstone.storming.first_pass.layout import Code, call, comment, docstring, laid_out, listed, literal, on_lines
from puddingstone.storming.first_pass.model import Happening, Package, Product
from puddingstone.storming.first_pass.offering import question_of


def products_of(package: Package, root: str) -> str:
    """The module ``products`` of a domain."""
    imports = Imports(root)
    imports.need(package.name, package.team.var)
    products = [product for module in package.modules for product in module.products]
    for product in products:
        for each in (product.grain, *product.events, *product.dimensions):
            imports.need(each.module.address, each.name)
    asked = [call("question", literal(question_of(product))) for product in products]
    parts = [
        docstring(f"What {package.title} may offer to others: candidates, from the query models of the board"),
        imports.text(),
        *(_product(product, package) for product in products),
        comment("What is still to be found out"),
        on_lines(listed(asked, "questions = ")),
    ]
    return "\n\n".join(parts) + "\n"


def _product(product: Product, package: Package) -> str:
    fact: list[Code] = [literal(product.table), f"grain={product.grain.name}"]
    if not isinstance(product.grain, Happening):
        fact.append(listed([each.name for each in product.events], "events="))
    offers: list[Code] = [call("Dimension", each.name) for each in product.dimensions]
    offers.append(call("Fact", *fact))
    code = call(
        "Product",
        literal(product.name),
        f"purpose={literal(product.purpose)}",
        f"owner={package.team.var}",
        listed(offers, "offers="),
    )
    return laid_out(code._replace(before=f"{product.var} = {code.before}"))
