"""Stages: for each declaration, its source table in the model's words, with its hashes."""

from collections.abc import Iterable, Iterator

from puddingstone.domain import Attribute, Binding, Details, Entity, Happening, Reference, Source
from puddingstone.planning import expressions
from puddingstone.planning.columns import (
    ENDED,
    HAPPENED,
    HASHES_AS_IT_IS,
    LOADED,
    RECORDED,
    STARTED,
    TYPES,
    column,
    hashdiff_column,
    key_column,
    type_of,
)
from puddingstone.planning.site import Site, meaning_of
from puddingstone.spelling import snake, title
from puddingstone.vault import Column, Derived, Hashed, LoadOrder, PartyStage, Stage, TextForm, names


def stages(site: Site) -> Iterator[Stage | PartyStage]:
    """All stages of the business."""
    for entity in site.business.entities:
        root = site.business.root_of(entity.address)
        for details in entity.details:
            if root is not None and details.binding is not None:
                yield _details_stage(entity, root, details, details.binding, site)
    for happening in site.business.happenings:
        if happening.binding is not None:
            yield _happening_stage(happening, happening.binding, site)
            yield from _party_stages(happening, happening.binding, site)
    for reference in site.business.references:
        if reference.binding is not None:
            yield _reference_stage(reference, reference.binding, site)


def details_stage_name(entity: Entity, details: Details, binding: Binding) -> str:
    """``stg_reception__guest__profile``."""
    return names.stage(binding.source, entity.name, details.name)


def _details_stage(entity: Entity, root: Entity, details: Details, binding: Binding, site: Site) -> Stage:
    attributes = (*root.keys, *details.attributes)
    keys = tuple(key.name for key in root.keys)
    hash_key = names.hash_key(root.name)
    diffs = list(_diffs((entity.name, details.name), details.attributes))
    hashed = [_key(hash_key, keys), *(Hashed(name=n, columns=c, is_hashdiff=True) for n, c in diffs)]
    many = names.is_multi_active(details)
    occurred = expressions.event_time(binding)
    return _stage(
        details_stage_name(entity, details, binding),
        binding,
        site,
        meaning=f"{meaning_of(details.meaning, details.name)} As {binding.source} records it.",
        origin=details.address,
        derived=[_derived(each, binding, site) for each in attributes],
        hashed=hashed,
        event_time=occurred,
        order=LoadOrder(keys=keys, event_time=occurred) if occurred and not many else None,
        columns=[
            key_column(hash_key, title(root.name).lower(), root.address),
            *(hashdiff_column(name, title(details.name).lower()) for name, _ in diffs),
            *(column(each, site) for each in attributes),
        ],
    )


def _happening_stage(happening: Happening, binding: Binding, site: Site) -> Stage:
    parties = names.party_words(site.business, happening)
    words = [(word, key) for party in parties for (_, word), key in zip(party.words, party.root.keys, strict=True)]
    is_event = happening.kind == "event"
    own_key = names.hash_key(happening.name)
    identity = [word for word, _ in words] + [each.name for each in happening.attributes if each.is_key]
    diffs = list(_diffs((happening.name,), _historised(happening)))
    occurred = expressions.event_time(binding) or (_moment(happening, binding) if is_event else "")
    driving = tuple(word for _, word in parties[0].words) if parties else ()
    return _stage(
        names.stage(binding.source, happening.name),
        binding,
        site,
        meaning=f"{meaning_of(happening.meaning, happening.name)} As {binding.source} records it.",
        origin=happening.address,
        derived=[
            *(expressions.derived(word, binding, TYPES[key.kind], is_key=True) for word, key in words),
            *(_derived(each, binding, site) for each in happening.attributes),
        ],
        hashed=[
            Hashed(name=own_key, columns=(*identity, *([names.EVENT_TIME] if is_event else []))),
            *(_key(names.hash_key(each.party.name), [word for _, word in each.words]) for each in parties),
            *(Hashed(name=name, columns=columns, is_hashdiff=True) for name, columns in diffs),
        ],
        event_time=occurred,
        order=LoadOrder(keys=driving, event_time=occurred) if occurred and not is_event else None,
        ends=not is_event,
        placeholders=tuple(word for each in parties if each.party.may_be_missing for _, word in each.words),
        columns=[
            key_column(own_key, f"the {happening.kind}", happening.address),
            *(key_column(names.hash_key(p.party.name), _role(p), p.party.address) for p in parties),
            *(hashdiff_column(name, "the facts about it") for name, _ in diffs),
            *(column(key, site, name=word) for word, key in words),
            *(column(each, site) for each in happening.attributes),
        ],
    )


def _party_stages(happening: Happening, binding: Binding, site: Site) -> Iterator[PartyStage]:
    stage = names.stage(binding.source, happening.name)
    domain = site.domain_of(happening.address)
    for each in names.party_words(site.business, happening):
        if each.is_plain:
            continue
        hash_key = names.hash_key(each.root.name)
        keys = [column(key, site) for key in each.root.keys]
        yield PartyStage(
            name=names.stage(binding.source, happening.name, each.party.name),
            folder=f"staging/{domain}",
            schema_name=f"staging_{domain}",
            meaning=f"The {_role(each)} of {title(happening.name).lower()}, by the key that its hub knows.",
            origin=each.party.address,
            because="a party in a role carries its entity's key under another name; the hub is loaded from it as well",
            owner=site.owner_of(happening.address),
            group=domain,
            stage=stage,
            renames=((names.hash_key(each.party.name), hash_key), *((word, key) for key, word in each.words)),
            columns=(key_column(hash_key, title(each.root.name).lower(), each.root.address), *keys, LOADED, RECORDED),
        )


def _reference_stage(reference: Reference, binding: Binding, site: Site) -> Stage:
    return _stage(
        names.stage(binding.source, reference.name),
        binding,
        site,
        meaning=f"{meaning_of(reference.meaning, reference.name)} As {binding.source} records it.",
        origin=reference.address,
        derived=[_derived(each, binding, site) for each in reference.attributes],
        hashed=[],
        event_time=expressions.event_time(binding),
        columns=[column(each, site) for each in reference.attributes],
    )


def _stage(  # noqa: PLR0913
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
    ends: bool = False,
    placeholders: tuple[str, ...] = (),
) -> Stage:
    domain = site.domain_of(origin)
    source = _source(binding, site)
    texts = _texts(derived, hashed)
    text_of = {text.of: text.name for text in texts}
    return Stage(
        name=name,
        folder=f"staging/{domain}",
        schema_name=f"staging_{domain}",
        meaning=meaning,
        origin=origin,
        because="what a source records is first put into the model's words, typed, and hashed",
        owner=site.owner_of(origin),
        group=domain,
        columns=(*columns, LOADED, HAPPENED, *((STARTED, ENDED) if ends else ()), RECORDED),
        source=binding.source,
        source_table=binding.table,
        seed=names.seed(source.schema_name, binding.table) if source.seeded else None,
        where=binding.where,
        load_time=expressions.load_time(binding, source),
        event_time=event_time,
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


def _source(binding: Binding, site: Site) -> Source:
    return next(source for source in site.business.sources if source.name == binding.source)


def _texts(derived: Iterable[Derived], hashed: Iterable[Hashed]) -> tuple[TextForm, ...]:
    """Text forms of the hashed columns that warehouses would render differently."""
    used = {column for each in hashed for column in each.columns}
    odd = [each.name for each in derived if each.name in used and each.type not in HASHES_AS_IT_IS]
    odd += [names.EVENT_TIME] if names.EVENT_TIME in used else []
    return tuple(TextForm(name=names.text_form(name), of=name) for name in odd)


def _derived(attribute: Attribute, binding: Binding, site: Site) -> Derived:
    return expressions.derived(attribute.name, binding, type_of(attribute, site), is_key=attribute.is_key)


def _key(name: str, words: Iterable[str]) -> Hashed:
    columns = tuple(words)
    return Hashed(name=name, columns=columns, needs=columns if len(columns) > 1 else ())


def _diffs(words: tuple[str, ...], attributes: Iterable[Attribute]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The hashdiff of the plain facts, and that of the personal ones, where there are any."""
    facts = [each for each in attributes if not each.is_key]
    for personal, suffix in ((False, ()), (True, (names.PERSONAL,))):
        columns = tuple(each.name for each in facts if each.is_personal == personal)
        if columns:
            yield names.hashdiff(*words, *suffix), columns


def _historised(happening: Happening) -> list[Attribute]:
    """The facts that go to a satellite of the link: all about a relationship, the personal ones about an event."""
    return [each for each in happening.attributes if happening.kind == "relationship" or each.is_personal]


def _moment(happening: Happening, binding: Binding) -> str:
    moment = happening.moment
    return expressions.derived(moment.name, binding, "timestamp").expression if moment else ""


def _role(each: names.PartyWords) -> str:
    return title(snake(each.party.name)).lower()
