"""The stage of an event or a relationship: the keys of its parties, its facts, and its own key."""

from collections.abc import Iterator

from puddingstone.domain import Attribute, Binding, Happening
from puddingstone.planning import expressions
from puddingstone.planning.columns import column, hashdiff_column, key_column
from puddingstone.planning.site import Site, meaning_of
from puddingstone.planning.staging.keys import derived_keys
from puddingstone.planning.staging.stage import derived, hash_over, hashdiffs, stage_of
from puddingstone.spelling import title
from puddingstone.vault import Derived, Hashed, LoadOrder, Stage, names
from puddingstone.vault.names import PartyWords


def happening_stage(happening: Happening, binding: Binding, site: Site) -> Stage:
    """The parties' keys and the facts; an event is known by its parties, its moment and any key among its facts."""
    parties = names.party_words(site.business, happening)
    words = {word: key for party in parties for key, word in _pairs(party)}
    is_event = happening.is_event
    own_key = names.hash_key(happening.name)
    diffs = list(hashdiffs((happening.name,), _historised(happening)))
    occurred = expressions.event_time(binding) or (_moment(happening, binding) if is_event else "")
    return stage_of(
        names.stage(binding.source, happening.name),
        binding,
        site,
        meaning=f"{meaning_of(happening.meaning, happening.name)} As {binding.source} records it.",
        origin=happening.address,
        derived=[
            *_derived_keys(parties, binding, site),
            *(derived(each, binding, site) for each in happening.attributes),
        ],
        hashed=[
            _own(happening, own_key, parties),
            *(hash_over(names.hash_key(each.party.name), [word for _, word in each.words]) for each in parties),
            *(Hashed(name=name, columns=columns, is_hashdiff=True) for name, columns in diffs),
        ],
        event_time=occurred,
        is_event=is_event,
        order=_order(happening, own_key, parties, diffs) if occurred else None,
        ends=happening.ends,
        placeholders=tuple(word for each in parties if each.party.may_be_missing for _, word in each.words),
        columns=[
            key_column(own_key, f"the {happening.called}", happening.address),
            *(key_column(names.hash_key(p.party.name), title(p.party.name).lower(), p.party.address) for p in parties),
            *(hashdiff_column(name, "the facts about it") for name, _ in diffs),
            *(column(key, site, name=word) for word, key in words.items()),
            *(column(each, site) for each in happening.attributes),
        ],
    )


def _pairs(party: PartyWords) -> Iterator[tuple[Attribute, str]]:
    """The parts of a party's key, each with its word."""
    yield from ((key, word) for key, (_, word) in zip(party.root.keys, party.words, strict=True))


def _derived_keys(parties: tuple[PartyWords, ...], binding: Binding, site: Site) -> Iterator[Derived]:
    """The keys of all parties; a word that several share is found once."""
    found: dict[str, Derived] = {}
    for each in parties:
        missing = each.party.may_be_missing
        for derived_key in derived_keys(_pairs(each), binding, site, code=each.code, may_be_missing=missing):
            found.setdefault(derived_key.name, derived_key)
    yield from found.values()


def _order(
    happening: Happening, own_key: str, parties: tuple[PartyWords, ...], diffs: list[tuple[str, tuple[str, ...]]]
) -> LoadOrder | None:
    """What ends is put in order by the party that drives, what only has facts by its own key."""
    if happening.ends:
        return LoadOrder(key=names.hash_key(parties[0].party.name), by=(names.EVENT_TIME, own_key))
    if happening.is_event or not diffs:
        return None
    return LoadOrder(key=own_key, by=(names.EVENT_TIME, *(name for name, _ in diffs)))


def _own(happening: Happening, name: str, parties: tuple[PartyWords, ...]) -> Hashed:
    """The key of a happening: its parties, and of an event the keys among its facts and its moment.

    Without one of these it did not happen, so that what is kept by its key lands nowhere; other parties may be missing.
    """
    words = tuple(dict.fromkeys(word for each in parties for _, word in each.words))
    if not happening.is_event:
        return hash_over(name, words)
    present = dict.fromkeys(word for each in parties if not each.party.may_be_missing for _, word in each.words)
    own = (*(each.name for each in happening.attributes if each.is_key), names.EVENT_TIME)
    return Hashed(name=name, columns=(*words, *own), needs=(*present, *own))


def _historised(happening: Happening) -> list[Attribute]:
    """The facts that go to a satellite of the link: the personal ones about an event, else all."""
    return [each for each in happening.attributes if not happening.is_event or each.is_personal]


def _moment(happening: Happening, binding: Binding) -> str:
    moment = happening.moment
    return expressions.derived(moment.name, binding, "timestamp").expression if moment else ""
