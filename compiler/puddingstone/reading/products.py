"""Reading the data products that a module assigns to a name."""

from collections.abc import Iterator, Sequence
from types import FunctionType

from puddingstone import domain, language
from puddingstone.reading.composites import read_composite
from puddingstone.reading.masking import read_rows
from puddingstone.reading.measures import read_measures
from puddingstone.reading.notebook import Notebook, shown
from puddingstone.reading.promises import promises_in, read_retiring
from puddingstone.spelling import snake

_MANY = 10**6


def read_products(home: str, notebook: Notebook) -> Iterator[domain.Product]:
    """Every data product that the module at address ``home`` assigns."""
    names = vars(notebook.modules[home])
    for name in dict.fromkeys(notebook.syntaxes[home].assigned):
        if isinstance(names.get(name), language.Product):
            with notebook.understanding(f"{home}.{name}"):
                yield _product(names[name], f"{home}.{name}", notebook)


def _product(said: language.Product, address: str, notebook: Notebook) -> domain.Product:
    offers = said.offers if isinstance(said.offers, Sequence) else ()
    if not offers:
        remedy = 'offer something: offers=[Dimension(Guest), Fact("stays", grain=Stay, events=[...])]'
        notebook.say("not-an-offer", f"{address.rpartition('.')[2]} offers nothing", address, remedy)
    read = [_offer(offer, address, notebook) for offer in offers]
    return domain.Product(
        name=notebook.text(said.name, "name", address),
        address=address,
        purpose=notebook.text(said.purpose, "purpose", f"{address}.@purpose"),
        owner=notebook.team(said.owner, f"{address}.@owner"),
        expert=notebook.text(said.expert, "expert", f"{address}.@expert"),
        version=_version(said.version, f"{address}.@version", notebook),
        readers=tuple(_readers(said.readers, f"{address}.@readers", notebook)),
        offers=tuple(offer for offer in read if isinstance(offer, domain.Offer)),
        composites=tuple(offer for offer in read if isinstance(offer, domain.Composite)),
        promises=tuple(promises_in(said.promises, f"{address}.@promises", "product", notebook)),
        retiring=tuple(read_retiring(said.retiring, f"{address}.@retiring", notebook)),
        rows=tuple(read_rows(said.rows, f"{address}.@rows", notebook)),
    )


def _version(said: object, address: str, notebook: Notebook) -> int:
    if isinstance(said, int) and not isinstance(said, bool) and 0 < said < _MANY:
        return said
    remedy = "count from 1, and count on with each change that breaks what readers rely on"
    notebook.say("not-a-version", f"no version is {shown(said)}", address, remedy)
    return 1


def _readers(said: object, address: str, notebook: Notebook) -> Iterator[str]:
    teams = said if isinstance(said, Sequence) and not isinstance(said, str) else (said,)
    names = (notebook.team(team, address, "a reader") for team in teams)
    yield from dict.fromkeys(name for name in names if name)


def _offer(  # noqa: PLR0911
    said: object, address: str, notebook: Notebook
) -> domain.Offer | domain.Composite | None:
    match said:
        case language.Dimension(entity=entity):
            return _dimension("dimension", "dim_{}", entity, address, notebook)
        case language.AsOfDimension(entity=entity):
            return _dimension("as_of_dimension", "dim_{}_as_of", entity, address, notebook)
        case language.DailyDimension(entity=entity):
            return _dimension("daily_dimension", "dim_{}_daily", entity, address, notebook)
        case language.Hierarchy(part_of=part_of):
            return _hierarchy(part_of, address, notebook)
        case language.Fact():
            return _fact(said, address, notebook)
        case language.Stacked() | language.Joined():
            return read_composite(said, address, notebook)
    remedy = "a product offers Dimension, AsOfDimension, DailyDimension, Hierarchy, Fact, Stacked or Joined"
    notebook.say("not-an-offer", f"{shown(said)} is nothing that a product can offer", address, remedy)
    return None


def _dimension(
    kind: domain.OfferKind, pattern: str, entity: object, address: str, notebook: Notebook
) -> domain.Offer | None:
    grain = notebook.address_of(entity)
    if not grain or not isinstance(entity, type) or not issubclass(entity, language.Entity):
        remedy = "name an entity of some model: Dimension(Guest)"
        notebook.say("not-an-offer", f"there is no dimension of {shown(entity)}", address, remedy)
        return None
    return domain.Offer(kind=kind, name=pattern.format(snake(entity.__name__)), grain=grain)


def _hierarchy(said: object, address: str, notebook: Notebook) -> domain.Offer | None:
    part_of = notebook.address_of(said)
    if not part_of or not isinstance(said, FunctionType):
        remedy = "name a happening that ends in -> PartOf: Hierarchy(belongs_to)"
        notebook.say("not-an-offer", f"there is no hierarchy of {shown(said)}", address, remedy)
        return None
    return domain.Offer(kind="hierarchy", name=f"hierarchy_{said.__name__}", grain=part_of)


def _fact(said: language.Fact, address: str, notebook: Notebook) -> domain.Offer | None:
    grain = notebook.address_of(said.grain)
    events = said.events if isinstance(said.events, Sequence) else ()
    addresses = tuple(notebook.address_of(event) for event in events)
    if not grain or not all(addresses):
        remedy = "its grain is an entity or an event of some model, and its events are events of some model"
        notebook.say(
            "not-an-offer", f"the fact {shown(said.name)} is about nothing that a model declares", address, remedy
        )
        return None
    name = snake(notebook.text(said.name, "name", address)).replace(" ", "_")
    meaning = notebook.text(said.meaning, "meaning", address)
    measures = list(read_measures(said.measures, address, notebook))
    return domain.Offer(
        kind="fact",
        name=f"fct_{name}",
        grain=grain,
        events=addresses,
        meaning=meaning,
        measures=tuple(each for each in measures if isinstance(each, domain.Measure)),
        ratios=tuple(each for each in measures if isinstance(each, domain.Ratio)),
    )
