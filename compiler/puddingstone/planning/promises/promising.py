"""Every promise of a business, as it is held."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from puddingstone.domain import Product, Promise
from puddingstone.planning.products import offered
from puddingstone.planning.promises.arrivals import Ways
from puddingstone.planning.promises.every import Cadence
from puddingstone.planning.promises.of_composite import Fusion
from puddingstone.planning.promises.of_parts import beside_parts, of_all_parts
from puddingstone.planning.promises.of_product import promises_of_product
from puddingstone.planning.promises.of_table import Promiser
from puddingstone.planning.promises.said import said_of, timely
from puddingstone.planning.site import Site
from puddingstone.vault import (
    AnyTable,
    ComposedFact,
    Mart,
    Offered,
    Promised,
    Service,
    SourceSystem,
    keys_of,
    names,
)


class Promising:
    """The promises of all tables and products; each is worked out once, a composite's after those of its parts."""

    def __init__(self, tables: Sequence[AnyTable], systems: Sequence[SourceSystem], site: Site) -> None:
        """Remember what is built, from which systems."""
        self._site = site
        self._tables = {table.name: table for table in tables}
        self._ways = Ways(self._tables, site)
        self._cadence = Cadence(self._tables, {each.name: each.expected_every for each in systems})
        self._known: dict[str, tuple[Promised, ...]] = {}

    @cached_property
    def _marts(self) -> dict[str, list[Mart]]:
        """What each product offers, by its address."""
        products = self._site.business.products
        return {each.address: [mart for _, mart in offered(each, self._site)] for each in products}

    @cached_property
    def _products(self) -> dict[str, Product]:
        """Products by the tables that they offer."""
        return {mart.name: each for each in self._site.business.products for mart in self._marts[each.address]}

    @cached_property
    def _said(self) -> dict[str, list[Promise]]:
        return {each.address: said_of(each, self._site.business) for each in self._site.business.products}

    def tables(self) -> list[AnyTable]:
        """All tables, those that are offered with their promises."""
        return [each.model_copy(update=self._of_offered(each)) for each in self._tables.values()]

    def services(self) -> Iterator[Service]:
        """Every product that offers something."""
        for product in self._site.business.products:
            if self._marts[product.address]:
                yield self._service(product)

    def _of_offered(self, table: AnyTable) -> dict[str, object]:
        if not isinstance(table, Offered):
            return {}
        product = self._products.get(table.name)
        retiring = tuple(each for each in product.retiring if _is_of(each.table, table)) if product else ()
        return {
            "new_every": self._cadence.of(table.name),
            "promises": self._of(table),
            "retiring": retiring,
            "sources": self._ways.sources(table.name),
            "repository": self._site.business.organisation.repository,
        }

    def _of(self, table: Offered) -> tuple[Promised, ...]:
        if table.name not in self._known:
            product = self._products.get(table.name)
            found = [*self._worked_out(table, product)] if product else []
            self._known[table.name] = tuple(sorted(found, key=lambda each: (each.kind, each.name)))
        return self._known[table.name]

    def _worked_out(self, table: Offered, product: Product) -> Iterator[Promised]:
        every = self._cadence.of(table.name)
        said = list(timely(self._said[product.address], every))
        promiser = Promiser(table, keys_of(table), self._site.zone_of(product.address), self._ways, every)
        if not isinstance(table, ComposedFact):
            yield from promiser.promises(said)
            return
        own = list(promiser.promises([each for each in said if each.level == "product"]))
        fused = list(self._fused(table))
        words = {each.word for each in own}
        yield from (beside_parts(each, fused, table) for each in own)
        yield from (each for each in fused if each.word not in words)

    def _fused(self, table: ComposedFact) -> Iterator[Promised]:
        """What follows for a composite from the promises of its parts."""
        parts = [part for part in map(self._tables.get, dict.fromkeys(each.table for each in table.parts)) if part]
        promises = tuple(self._of(part) for part in parts if isinstance(part, Offered))
        arrivals, sources = self._ways.arrivals(table.name), self._ways.delivering(table.name)
        return Fusion(table, promises, arrivals, sources, self._cadence.of(table.name)).promises()

    def _service(self, product: Product) -> Service:
        site, shelf = self._site, self._site.shelf_of(product)
        team, domain = site.team(shelf.owner), site.business.domain_at(product.address)
        marts = self._marts[product.address]
        sources = {each for mart in marts for each in self._ways.sources(mart.name)}
        organisation = site.business.organisation
        return Service(
            name=shelf.schema,
            title=product.name,
            purpose=product.purpose,
            origin=product.address,
            domain=domain.name if domain else "",
            owner=team.name,
            email=team.email,
            expert=shelf.expert,
            version=product.version,
            readers=shelf.readers,
            tables=tuple(sorted(mart.name for mart in marts)),
            sources=tuple(sorted(sources)),
            inputs=tuple(sorted({names.shelf(each.name) for each in self._inputs(product)})),
            repository=organisation.repository,
            channel=team.channel,
            status_page=organisation.status_page,
            time_zone=site.zone_of(product.address),
            promises=self._as_a_whole(product),
        )

    def _as_a_whole(self, product: Product) -> tuple[Promised, ...]:
        """What a product promises as a whole; of composites, what holds for all of their parts."""
        is_published = bool(self._site.business.organisation.repository.strip())
        own = tuple(promises_of_product(product, self._said[product.address], is_published=is_published))
        inputs = self._inputs(product)
        if not inputs or not all(isinstance(mart, ComposedFact) for mart in self._marts[product.address]):
            return own
        theirs = [self._as_a_whole(each) for each in inputs]
        return tuple(of_all_parts(each, theirs, self._parts(product)) for each in own)

    def _inputs(self, product: Product) -> list[Product]:
        """The products that composites are made from, each once."""
        found = (self._products[part] for part in self._parts(product) if part in self._products)
        return list({each.address: each for each in found}.values())

    def _parts(self, product: Product) -> tuple[str, ...]:
        """The tables that composites are made from."""
        composites = (mart for mart in self._marts[product.address] if isinstance(mart, ComposedFact))
        return tuple(sorted({part.table for each in composites for part in each.parts}))


def _is_of(said: str, table: Offered) -> bool:
    return said in (table.name, table.name.removeprefix("fct_"))
