"""Sound businesses, with names that would rather not be told apart."""

import string
from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import strategies as st

from puddingstone.checking import check
from puddingstone.domain import (
    COLLISION_CODE,
    AddsUp,
    Attribute,
    Binding,
    Business,
    Computed,
    ComputedFact,
    Context,
    Details,
    Domain,
    Entity,
    Expression,
    Extract,
    Happening,
    HappeningKind,
    How,
    Kind,
    Measure,
    Offer,
    Outcome,
    Party,
    Product,
    Question,
    Ratio,
    Reference,
    Source,
    Team,
)
from puddingstone.spelling import snake

_THINGS = ("Guest", "GuestGuest", "Hub", "Stay", "Room", "Personal", "GuestAsOf", "HTTPCode", "Sat", "Stays", "A1")
_DETAILS = ("Profile", "Personal", "Guest", "GuestGuest", "RoomType", "Known", "Text", "Versions")
_CODES = ("RoomType", "Guest", "Personal", "Code", "State")
_HAPPENINGS = ("stay", "guest", "guest_guest", "room_type", "stay_moved", "personal", "effective", "happened", "hub")
_ROLES = ("from_room", "guest", "host", "stay", "old", "born_on", "room_type", "room")
_KEYS = ("guest_number", "number", "code", "text", "building", "name", "room_key", "guest_key", "stay_at")
_FACTS = (
    "meaning", "name", "stay_at", "born_on", "text", "personal", "belongs_here", "guest", "room_type", "state", "known",
    "since", "guest_number", "guest_key", "stay_key", "stay_moved_at", "profile", "versions", "happened_at", "code",
)  # fmt: skip
_HAPPEN: tuple[HappeningKind, ...] = ("event", "event", "event", "relationship", "same_as", "part_of")
_PRODUCTS = ("Stays", "hotel", "Guest  Stays", "Food & Beds", "club", "Rooms")
_KINDS: tuple[Kind, ...] = ("text", "number", "quantity", "measurement", "money", "day", "moment", "yes_no")
_PROSE = ("", "Plain.", "{{ x }}", "{% raw %}", "{{{#", 'It\'s "said":\n\n- one\n- two\t ', "Zürich: 😀 # no", "yes")
_SQL = (
    "1", "x", "'it''s'", '"NO""T"', "'\\'", "'%}'", "'{{ x }}' || '{% raw %}'", "'#}'", "'ä😀'", "x -- why\n",
    "x -- why", "'a\nb'", "case when x = '}}' then 1 end", "/* {# */ x", "cast(x as date)",
)  # fmt: skip
_FORMULAS = ("1", "null -- why", "'{{ x }}' || '{% raw %}'", "case when '}}' = 'ä😀' then 1 end", "/* {# */ 0")
_COLUMNS = ("X", "GUEST NO", 'a"b', "größe", "{{ x }}", "group", "it's")

TEAM = Team(name="Front {{ Office }}", email="front.office@hotel.example")


@st.composite
def businesses(draw: st.DrawFn) -> Business:
    """A business in which the rules find no error."""
    return draw(_any_business().filter(_is_sound))


def _is_sound(business: Business) -> bool:
    return not any(finding.severity == "error" for finding in check(business))


def _some(pool: Sequence[str], low: int, high: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(pool), min_size=low, max_size=high, unique=True)


def _expressions() -> st.SearchStrategy[Expression]:
    columns = st.sampled_from(_COLUMNS).map(lambda text: Expression(text=text))
    return columns | st.sampled_from(_SQL).map(lambda text: Expression(text=text, is_column=False))


@st.composite
def _any_business(draw: st.DrawFn) -> Business:
    contexts = [("hotel", "visiting"), ("hotel", "keeping"), ("club", "rewarding")]
    home: Callable[[], str] = lambda: ".".join(draw(st.sampled_from(contexts)))  # noqa: E731
    references = [_reference(draw, name, home()) for name in draw(_some(_CODES, 0, 2))]
    taken = {each.name for each in references}
    roots = [_entity(draw, name, home(), references) for name in draw(_some(_THINGS, 1, 4)) if name not in taken]
    entities = [*roots, *_derived(draw, roots, references)]
    happenings = [_happening(draw, name, home(), entities, references) for name in draw(_some(_HAPPENINGS, 0, 4))]
    made_of = draw(_some(_DETAILS, 0, 2)) if roots else []
    computed = [_computed(draw, name, home(), roots, happenings) for name in made_of]
    products = [_product(draw, name, home(), entities, happenings) for name in draw(_some(_PRODUCTS, 0, 2))]
    outcomes = _outcomes(draw, home, happenings)
    questions = _questions(draw, home, entities)
    made = [
        Context(
            name=context,
            address=f"{domain}.{context}",
            entities=_at(entities, domain, context),
            references=_at(references, domain, context),
            happenings=_at(happenings, domain, context),
            computed=_at(computed, domain, context),
            outcomes=_at(outcomes, domain, context),
            questions=_at(questions, domain, context),
            products=_at(products, domain, context),
        )
        for domain, context in contexts
    ]
    return Business(domains=_domains(draw, made), teams=(TEAM,), sources=_sources(draw))


def _at(declared: Sequence[Any], domain: str, context: str) -> tuple[Any, ...]:
    return tuple(each for each in declared if each.address.startswith(f"{domain}.{context}."))


def _domains(draw: st.DrawFn, contexts: Sequence[Context]) -> tuple[Domain, ...]:
    return tuple(
        Domain(
            name=name,
            address=name,
            title=name.title(),
            code=name.upper() if name == "hotel" else "o'clock",
            owner=TEAM.name,
            meaning=draw(st.sampled_from(_PROSE)),
            contexts=tuple(each for each in contexts if each.address.startswith(f"{name}.")),
        )
        for name in ("hotel", "club")
    )


def _sources(draw: st.DrawFn) -> tuple[Source, ...]:
    return tuple(
        Source(
            name=name,
            address=f"hotel.{name}",
            owner=TEAM.name,
            schema_name=draw(st.sampled_from((name, "crm", "CRM SYSTEM"))),
            load_time=draw(_expressions()),
            expected_every=draw(st.sampled_from((None, 30, 1440))),
            purpose=draw(st.sampled_from(_PROSE)),
        )
        for name in ("reception", "crm")
    )


def _attribute(draw: st.DrawFn, name: str, at: str, references: Sequence[Reference], *, is_key: bool) -> Attribute:
    kind: Kind = draw(st.sampled_from(("text", "number") if is_key else _KINDS))
    code = draw(st.sampled_from([None, None, *references])) if references else None
    return Attribute(
        name=name,
        address=f"{at}.{name}",
        kind=kind,
        is_key=is_key,
        is_personal=not is_key and draw(st.booleans()),
        may_be_missing=not is_key and draw(st.booleans()),
        reference=code.address if code and not is_key else None,
        meaning=draw(st.sampled_from(_PROSE)),
    )


def _binding(draw: st.DrawFn, words: Sequence[str]) -> Binding:
    mapped = draw(st.lists(st.sampled_from(words), unique=True, max_size=2)) if words else []
    return Binding(
        source=draw(st.sampled_from(("reception", "crm"))),
        table=draw(st.sampled_from(("t", "Table 1", "it's"))),
        columns=tuple((word, draw(_expressions())) for word in mapped),
        where=draw(st.sampled_from(("", *_SQL))),
        event_time=draw(st.none() | _expressions()),
        load_time=draw(st.none() | _expressions()),
    )


def _reference(draw: st.DrawFn, name: str, at: str) -> Reference:
    address = f"{at}.{name}"
    key, *facts = draw(_some(_FACTS, 1, 3))
    attributes = (
        _attribute(draw, key, address, (), is_key=True),
        *(_attribute(draw, fact, address, (), is_key=False) for fact in facts),
    )
    binding = _binding(draw, [key, *facts])
    return Reference(name=name, address=address, meaning="A list.", attributes=attributes, binding=binding)


def _details(
    draw: st.DrawFn, at: str, keys_of_it: Sequence[str], references: Sequence[Reference], least: int
) -> tuple[Details, ...]:
    made = []
    for name in draw(_some(_DETAILS, least, 2)):
        address = f"{at}.{name}"
        words = draw(_some([fact for fact in _FACTS if fact not in keys_of_it], 1, 4))
        keys = draw(st.sampled_from((0, 0, 1))) if len(words) > 1 else 0
        attributes = tuple(
            _attribute(draw, word, address, references, is_key=number < keys) for number, word in enumerate(words)
        )
        meaning = draw(st.sampled_from(_PROSE))
        binding = _binding(draw, words)
        made.append(Details(name=name, address=address, meaning=meaning, attributes=attributes, binding=binding))
    return tuple(made)


def _entity(draw: st.DrawFn, name: str, at: str, references: Sequence[Reference]) -> Entity:
    address = f"{at}.{name}"
    keys = tuple(_attribute(draw, key, address, (), is_key=True) for key in draw(_some(_KEYS, 1, 2)))
    if draw(st.sampled_from((False, False, True))):
        place = f"{address}.{COLLISION_CODE}"
        keys = (Attribute(name=COLLISION_CODE, address=place, is_key=True, is_collision_code=True), *keys)
    least = draw(st.sampled_from((1, 1, 1, 0)))
    details = _details(draw, address, [key.name for key in keys], references, least)
    return Entity(name=name, address=address, meaning="A thing.", owner=TEAM.name, keys=keys, details=details)


def _derived(draw: st.DrawFn, roots: Sequence[Entity], references: Sequence[Reference]) -> list[Entity]:
    made = []
    for base in draw(st.lists(st.sampled_from(roots), max_size=2, unique=True)) if roots else []:
        name = draw(st.sampled_from((f"Known{base.name}", f"{base.name}ToKeep", base.name)))
        address = f"club.rewarding.{name}"
        details = _details(draw, address, [key.name for key in base.keys], references, 1)
        if address != base.address:
            made.append(Entity(name=name, address=address, meaning="The same.", base=base.address, details=details))
    return made


def _happening(
    draw: st.DrawFn, name: str, at: str, entities: Sequence[Entity], references: Sequence[Reference]
) -> Happening:
    address = f"{at}.{name}"
    kind: HappeningKind = draw(st.sampled_from(_HAPPEN)) if len(entities) > 1 else "event"
    is_event = kind == "event"
    chosen = _between(draw, kind, entities) if entities else []
    parties: dict[str, Party] = {}
    for entity in chosen:
        role = draw(st.sampled_from((snake(entity.name), snake(entity.name), *_ROLES)))
        missing = is_event and draw(st.booleans())
        parties[role] = Party(name=role, address=f"{address}.{role}", entity=entity.address, may_be_missing=missing)
    facts = [fact for fact in draw(_some(_FACTS, 0, 3)) if fact not in parties]
    attributes = [_attribute(draw, fact, address, references, is_key=False) for fact in facts]
    if is_event:
        attributes.append(Attribute(name="happened_on", address=f"{address}.happened_on", kind="moment"))
    return Happening(
        name=name,
        address=address,
        kind=kind,
        meaning="It happens.",
        parties=tuple(parties.values()),
        attributes=tuple(attributes),
        binding=_binding(draw, facts),
    )


def _between(draw: st.DrawFn, kind: HappeningKind, entities: Sequence[Entity]) -> list[Entity]:
    """Who takes part: in a hierarchy a thing and its like, in a match any two."""
    match kind:
        case "event":
            return draw(st.lists(st.sampled_from(entities), min_size=1, max_size=3))
        case "relationship":
            return draw(st.lists(st.sampled_from(entities), min_size=2, max_size=3, unique=True))
        case "same_as":
            return draw(st.lists(st.sampled_from(entities), min_size=2, max_size=2))
        case "part_of":
            part = draw(st.sampled_from(entities))
            return [part, part]


def _computed(
    draw: st.DrawFn, name: str, at: str, roots: Sequence[Entity], happenings: Sequence[Happening]
) -> Computed:
    address = f"{at}.Computed{name}"
    entity = draw(st.sampled_from(roots))
    events = [each for each in happenings if each.kind == "event"]
    inputs = [each.address for each in events if sum(party.entity == entity.address for party in each.parties) == 1]
    inputs += [details.address for details in entity.details if not any(each.is_key for each in details.attributes)]
    facts = [_attribute(draw, fact, address, (), is_key=False) for fact in draw(_some(_FACTS, 1, 3))]
    return Computed(
        name=f"Computed{name}",
        address=address,
        entity=entity.address,
        inputs=tuple(draw(st.permutations(inputs))),
        facts=tuple(
            ComputedFact(
                attribute=each.model_copy(update={"is_personal": False}),
                expression=draw(st.sampled_from(_FORMULAS)),
                always=draw(st.sampled_from(("", *_FORMULAS))),
            )
            for each in facts
        ),
        meaning=draw(st.sampled_from(_PROSE)),
    )


def _outcomes(draw: st.DrawFn, home: Callable[[], str], happenings: Sequence[Happening]) -> list[Outcome]:
    """Some of the events that have a party of the same entity follow each other, now and then each itself."""
    events = [each for each in happenings if each.kind == "event"]
    tied = [
        (one, other)
        for one in events
        for other in events
        if {party.entity for party in one.parties} & {party.entity for party in other.parties}
    ]
    pairs = (
        draw(st.lists(st.sampled_from(tied), max_size=4, unique_by=lambda pair: (pair[0].name, pair[1].name)))
        if tied
        else []
    )
    return [
        Outcome(
            address=f"{home()}.outcomes.{one.name}.{other.name}",
            event=one.address,
            outcome=other.address,
            foreseen=draw(st.sampled_from(("expected", "unusual"))),
        )
        for one, other in pairs
    ]


def _questions(draw: st.DrawFn, home: Callable[[], str], entities: Sequence[Entity]) -> list[Question]:
    """Questions that may still be open."""
    return [
        Question(
            text=draw(st.sampled_from(_PROSE)),
            address=f"{home()}.questions.{about.name}",
            about=about.address,
            answer=draw(st.sampled_from(_PROSE)),
        )
        for about in (draw(st.lists(st.sampled_from(entities), max_size=2, unique=True)) if entities else [])
    ]


def _product(
    draw: st.DrawFn, name: str, at: str, entities: Sequence[Entity], happenings: Sequence[Happening]
) -> Product:
    offers = []
    address = f"{at}.{''.join(c for c in name.lower() if c in string.ascii_lowercase)}"
    home = f"{at.partition('.')[0]}."
    known = [each for each in entities if each.address.startswith(home)]
    mine = [each for each in known if sum(map(ord, each.name)) % len(_PRODUCTS) == _PRODUCTS.index(name)]
    for entity in mine:
        spelt = snake(entity.name)
        offers.append(Offer(kind="dimension", name=f"dim_{spelt}", grain=entity.address))
        if draw(st.booleans()):
            offers.append(Offer(kind="daily_dimension", name=f"dim_{spelt}_daily", grain=entity.address))
        if draw(st.booleans()):
            offers.append(Offer(kind="as_of_dimension", name=f"dim_{spelt}_as_of", grain=entity.address))
    events = [each for each in happenings if each.kind == "event" and each.parties and each.address.startswith(home)]
    if events:
        event = draw(st.sampled_from(events))
        number = _PRODUCTS.index(name)
        measures = _measures(draw, event, f"{address}.m", number)
        ratio = Ratio(name=f"ratio_{number}", address=f"{address}.r", of=measures[-1].name, per=measures[0].name)
        offers.append(
            Offer(
                kind="fact",
                name=f"fct_{event.name}_{number}",
                grain=event.address,
                measures=measures,
                ratios=(ratio,) if draw(st.booleans()) else (),
            )
        )
        grain = event.parties[0].entity
        living = [each for each in events if sum(party.entity == grain for party in each.parties) == 1]
        chosen = draw(st.lists(st.sampled_from(living), min_size=1, max_size=3)) if living else []
        if chosen and grain.startswith(home):
            addresses = tuple(each.address for each in chosen)
            lives = Measure(name=f"lives_{number}", address=f"{address}.lives", how="count")
            life = Offer(kind="fact", name=f"fct_life_{number}", grain=grain, events=addresses, measures=(lives,))
            offers.append(life)
    return Product(
        name=name,
        address=address,
        purpose="What for.",
        owner=TEAM.name,
        version=draw(st.integers(1, 3)),
        readers=(TEAM.name,) if draw(st.booleans()) else (),
        offers=tuple(offers),
    )


def _measures(draw: st.DrawFn, event: Happening, address: str, number: int) -> tuple[Measure, ...]:
    """How many there were and, where the event has a number, some way to measure that."""
    count = Measure(name=f"events_{number}", address=f"{address}0", how="count", meaning=draw(st.sampled_from(_PROSE)))
    facts = [each for each in event.attributes if each.kind in ("number", "money", "quantity") and not each.is_personal]
    facts = [each for each in facts if each.reference is None]
    if not facts:
        return (count,)
    how: How = draw(st.sampled_from(("sum", "average", "minimum", "count_distinct")))
    adds_up: AddsUp = draw(st.sampled_from(("always", "not over time"))) if how == "sum" else "never"
    of = draw(st.sampled_from(facts)).name
    more = Measure(name=f"more_{number}", address=f"{address}1", of=of, how=how, unit="USD", adds_up=adds_up)
    return (count, more)


@st.composite
def shuffled(draw: st.DrawFn, business: Business) -> Business:
    """The same business, declared in another order."""
    domains = []
    for domain in draw(st.permutations(business.domains)):
        contexts = [
            context.model_copy(
                update={
                    part: tuple(draw(st.permutations(getattr(context, part))))
                    for part in (
                        "entities",
                        "references",
                        "happenings",
                        "computed",
                        "outcomes",
                        "questions",
                        "products",
                    )
                }
            )
            for context in draw(st.permutations(domain.contexts))
        ]
        domains.append(domain.model_copy(update={"contexts": tuple(contexts)}))
    return Business(
        domains=tuple(domains),
        teams=tuple(draw(st.permutations(business.teams))),
        sources=tuple(draw(st.permutations(business.sources))),
    )


def with_extracts(source: Source, *tables: str) -> Source:
    """A seeded source with a CSV file for each table."""
    extracts = tuple(Extract(path=f"{table}.csv", table=table, columns=("A", "b c")) for table in tables)
    return source.model_copy(update={"seeded": True, "extracts": extracts})
