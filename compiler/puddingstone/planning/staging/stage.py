"""What all stages have in common: casts, hashes, text forms and load times."""

from collections.abc import Iterable, Iterator

from puddingstone.domain import Attribute, Binding, Source
from puddingstone.planning import expressions
from puddingstone.planning.columns import ENDED, HAPPENED, HASHES_AS_IT_IS, LOADED, RECORDED, STARTED, type_of
from puddingstone.planning.site import Site
from puddingstone.vault import Column, Derived, Hashed, LoadOrder, Stage, TextForm, names


def stage_of(  # noqa: PLR0913
    name: str,
    binding: Binding,
    site: Site,
    *,
    meaning: str,
    origin: str,
    derived: list[Derived],
    hashed: list[Hashed],
    event_time: str,
    columns: list[Column],
    order: LoadOrder | None = None,
    is_event: bool = False,
    ends: bool = False,
    placeholders: tuple[str, ...] = (),
) -> Stage:
    """A stage of the binding's table; what is hashed and differs between warehouses is hashed as text."""
    domain = site.domain_of(origin)
    source = _source(binding, site)
    texts = _texts(derived, hashed)
    text_of = {text.of: text.name for text in texts}
    return Stage(
        name=name,
        folder=f"staging/{domain}",
        schema_name=names.staging(domain),
        meaning=meaning,
        origin=origin,
        because="what a source records is first put into the model's words, typed, and hashed",
        owner=site.owner_of(origin),
        group=domain,
        columns=(*columns, LOADED, HAPPENED, *((STARTED, ENDED) if ends else ()), RECORDED),
        source=binding.source,
        source_table=binding.table,
        seed=names.seed(source.schema_name, binding.table) if source.seeded else None,
        where=expressions.closed(binding.where),
        load_time=expressions.load_time(binding, source),
        event_time=event_time,
        is_event=is_event,
        order=order,
        ends=ends,
        derived=tuple(derived),
        texts=texts,
        hashed=tuple(
            each.model_copy(update={"columns": tuple(text_of.get(name, name) for name in each.columns)})
            for each in hashed
        ),
        placeholders=placeholders,
    )


def derived(attribute: Attribute, binding: Binding, site: Site) -> Derived:
    """The column of a fact, cast to its type."""
    return expressions.derived(attribute.name, binding, type_of(attribute, site), is_key=attribute.is_key)


def hash_over(name: str, words: Iterable[str]) -> Hashed:
    """A hash key; of several parts all have to be there."""
    columns = tuple(words)
    return Hashed(name=name, columns=columns, needs=columns if len(columns) > 1 else ())


def hashdiffs(words: tuple[str, ...], attributes: Iterable[Attribute]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The hashdiff of the plain facts, and that of the personal ones, where there are any."""
    facts = [each for each in attributes if not each.is_key]
    for personal, suffix in ((False, ()), (True, (names.PERSONAL,))):
        columns = tuple(each.name for each in facts if each.is_personal == personal)
        if columns:
            yield names.hashdiff(*words, *suffix), columns


def _source(binding: Binding, site: Site) -> Source:
    return next(source for source in site.business.sources if source.name == binding.source)


def _texts(derived: Iterable[Derived], hashed: Iterable[Hashed]) -> tuple[TextForm, ...]:
    """Text forms of the hashed columns that warehouses render differently, and of facts in words, whose case counts."""
    used = {column for each in hashed for column in each.columns}
    facts = {column for each in hashed if each.is_hashdiff for column in each.columns}
    odd = [
        each.name
        for each in derived
        if each.name in used and (each.type not in HASHES_AS_IT_IS or (each.name in facts and each.type == "varchar"))
    ]
    odd += [names.EVENT_TIME] if names.EVENT_TIME in used else []
    return tuple(TextForm(name=names.text_form(name), of=name) for name in odd)
