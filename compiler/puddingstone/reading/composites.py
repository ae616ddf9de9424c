"""Reading tables that are made of what products offer."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from puddingstone import domain, language
from puddingstone.language.conforming import Constant, Sum, Told
from puddingstone.reading.measures import read_measures
from puddingstone.reading.notebook import Notebook, shown
from puddingstone.reading.shapes import read_shape
from puddingstone.spelling import snake


def read_composite(
    said: language.Stacked | language.Joined, product: str, notebook: Notebook
) -> domain.Composite | None:
    """A table of the product at the address ``product`` that is made of parts."""
    name = notebook.text(said.name, "name", product)
    address = f"{product}.{name}"
    shape = read_shape(said.shape, address, notebook)
    grain = "" if isinstance(said, language.Stacked) else _grain(said, address, notebook)
    if shape is None or grain is None:
        return None
    measures = list(read_measures(said.measures, product, notebook))
    return domain.Composite(
        kind="stacked" if isinstance(said, language.Stacked) else "joined",
        name=_table(name),
        address=address,
        shape=shape,
        grain=grain,
        parts=tuple(_parts(said.parts, address, notebook)),
        measures=tuple(each for each in measures if isinstance(each, domain.Measure)),
        ratios=tuple(each for each in measures if isinstance(each, domain.Ratio)),
    )


def _table(name: str) -> str:
    return f"fct_{snake(name).replace(' ', '_')}"


def _grain(said: language.Joined, address: str, notebook: Notebook) -> str | None:
    grain = notebook.address_of(said.grain)
    if grain and isinstance(said.grain, type) and issubclass(said.grain, language.Entity):
        return grain
    remedy = "name the entity that there is one row of: grain=Lead"
    notebook.say("other-grain", f"nothing is joined by {shown(said.grain)}", address, remedy)
    return None


def _parts(said: object, address: str, notebook: Notebook) -> Iterator[domain.Part]:
    for part in said if isinstance(said, Sequence) and not isinstance(said, str) else (said,):
        if not isinstance(part, language.Part):
            remedy = 'write Part(stays, "stays", {"paid": "bill"})'
            notebook.say("not-a-part", f"{shown(part)} is no part", address, remedy)
            continue
        table = notebook.text(part.table, "table", address)
        if not isinstance(part.table, str):
            continue
        place = f"{address}.{table}"
        product = _product(part.product, notebook)
        if not product:
            remedy = "import the product from the products.py of its domain, and name it"
            notebook.say("not-a-part", f"{shown(part.product)} is no product of a model", place, remedy)
            continue
        says = part.says if isinstance(part.says, Mapping) else {}
        if not isinstance(part.says, Mapping):
            remedy = 'say for each fact of the shape what it is here: {"paid": "bill"}'
            notebook.say("not-a-part", f"{table} cannot say {shown(part.says)}", place, remedy)
        sayings = tuple(_sayings(says, place, notebook))
        yield domain.Part(address=place, product=product, table=_table(table), sayings=sayings)


def _product(said: object, notebook: Notebook) -> str:
    """The address of a product: where it is assigned to a name, and not only imported."""
    if not isinstance(said, language.Product):
        return ""
    for home, module in notebook.modules.items():
        for name in notebook.syntaxes[home].assigned:
            if vars(module).get(name) is said:
                return f"{home}.{name}"
    return ""


def _sayings(says: Mapping[Any, object], place: str, notebook: Notebook) -> Iterator[domain.Saying]:
    for fact, value in says.items():
        if not isinstance(fact, str):
            remedy = 'say for each fact of the shape, by its name in quotes, what it is here: {"paid": "bill"}'
            notebook.say("not-a-part", f"{shown(fact)} is the name of no fact", place, remedy)
            continue
        saying = _saying(fact, value, f"{place}.{fact}", notebook)
        if saying is not None:
            yield saying


def _saying(fact: str, said: object, place: str, notebook: Notebook) -> domain.Saying | None:
    match said:
        case None:
            return domain.Saying(fact=fact, address=place)
        case str():
            return domain.Saying(fact=fact, address=place, terms=(domain.Term(word=said),))
        case Constant(value=str(value)):
            return domain.Saying(fact=fact, address=place, constant=value)
        case Told():
            return _terms(fact, (said,), place, notebook)
        case Sum(terms=terms) if all(isinstance(each, Told) for each in terms):
            return _terms(fact, terms, place, notebook)
    remedy = 'say a word of the part, told(...), total(...), constant("..."), or None where it cannot know'
    notebook.say("not-a-part", f"{fact} cannot be {shown(said)}", place, remedy)
    return None


def _terms(fact: str, said: tuple[Told, ...], place: str, notebook: Notebook) -> domain.Saying | None:
    terms = tuple(_term(each, place, notebook) for each in said)
    return domain.Saying(fact=fact, address=place, terms=terms) if all(isinstance(e.word, str) for e in said) else None


def _term(said: Told, place: str, notebook: Notebook) -> domain.Term:
    hows: tuple[domain.RolledUp, ...] = get_args(domain.RolledUp)
    return domain.Term(
        word=notebook.text(said.word, "word", place),
        how=next((how for how in hows if how == said.how), ""),
        unit=notebook.text(said.unit, "unit", place),
        times=notebook.text(said.times, "times", place),
        zone=notebook.text(said.zone, "zone", place),
        codes=_codes(said.codes, place, notebook),
        is_taken_off=said.is_taken_off is True,
    )


def _codes(said: object, place: str, notebook: Notebook) -> tuple[tuple[str, str], ...] | None:
    if said is None:
        return None
    pairs = tuple(said.items()) if isinstance(said, Mapping) else (said,)
    codes = tuple(pair for pair in pairs if isinstance(pair, tuple) and all(isinstance(each, str) for each in pair))
    if codes != pairs:
        remedy = 'pair theirs with ours, both in quotes: codes={"theirs": "ours"}'
        notebook.say("other-codes", f"{shown(said)} translates no codes", place, remedy)
    return codes
