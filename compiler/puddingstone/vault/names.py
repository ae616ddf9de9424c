"""The only place that makes names. A double underscore separates levels, and nothing else holds one."""

import re
from collections import Counter
from collections.abc import Collection

from puddingstone.domain import (
    COLLISION_CODE,
    Business,
    Computed,
    Details,
    Entity,
    Frozen,
    Happening,
    HappeningKind,
    Party,
    Reference,
)
from puddingstone.spelling import snake
from puddingstone.vault.reserved import SQL

LOAD_TIME = "load_datetime"
EVENT_TIME = "effective_from"
RECORD_SOURCE = "record_source"
START = "start_date"
END = "end_date"
TECHNICAL = (LOAD_TIME, EVENT_TIME, RECORD_SOURCE, START, END, COLLISION_CODE)
OCEL = ("ocel_id", "ocel_time", "ocel_changed_field")
PERSONAL = "personal"
PRIVATE = "private"
COMPUTED = "computed"
RAW_VAULT = "raw_vault"
BUSINESS_VAULT = "business_vault"
CUBES = "cubes"
SLO = "slo"
LAYERS = (RAW_VAULT, BUSINESS_VAULT, CUBES, SLO)
AS_OF_DATES = "as_of_dates"
AS_OF_DATE = "as_of_date"
TIME_SPINE = "time_spine"
_LINKS: dict[HappeningKind, str] = {"event": "nh_link", "relationship": "link", "same_as": "sal", "part_of": "hal"}


def levels(*words: str) -> str:
    """Join words as levels.

    >>> levels("stg", "Room")
    'stg__room'
    """
    return "__".join(snake(word) for word in words)


def staging(domain: str) -> str:
    """``staging_fancy_hotel``: the schema of a domain's stages."""
    return f"staging_{domain}"


def shelf(product: str) -> str:
    """``guest_stays``: the schema, the folder and the dbt group of a product, from its name.

    >>> shelf("Guests & Stays"), shelf("!")
    ('guests_stays', '')
    """
    return re.sub(r"[\W_]+", "_", snake("_".join(product.split()))).strip("_")


def hub(entity: Entity) -> str:
    """``hub_guest``."""
    return f"hub_{snake(entity.name)}"


def satellite(entity: Entity, details: Details, *, personal: bool) -> str:
    """``sat_guest__profile``, ``ma_sat_guest__contacts``, with ``__personal`` for what may have to be erased."""
    prefix = "ma_sat" if is_multi_active(details) else "sat"
    return f"{prefix}_{levels(entity.name, details.name, *([PERSONAL] if personal else []))}"


def computed_satellite(entity: Entity, computed: Computed) -> str:
    """``sat_stay__length__computed``."""
    return f"sat_{levels(entity.name, computed.name, COMPUTED)}"


def is_computed(satellite_name: str) -> bool:
    """Whether a satellite holds what is computed."""
    return satellite_name.endswith(f"__{COMPUTED}")


def computed_view(entity: Entity, computed: Computed) -> str:
    """``computed_stay__length``: what a computed satellite is loaded from."""
    return f"{COMPUTED}_{levels(entity.name, computed.name)}"


def is_multi_active(details: Details) -> bool:
    """Whether details hold several rows at once, told apart by a key."""
    return any(attribute.is_key for attribute in details.attributes)


def link(happening: Happening) -> str:
    """``nh_link_guest_checked_in``, ``link_room_assigned``, ``sal_same_person`` or ``hal_belongs_to``."""
    return f"{_LINKS[happening.kind]}_{happening.name}"


def link_satellite(happening: Happening, *, personal: bool) -> str:
    """``sat_room_assigned``, the facts about a relationship, or ``sat_guest_called__personal`` about an event."""
    return f"sat_{levels(happening.name, *([PERSONAL] if personal else []))}"


def effectivity(happening: Happening) -> str:
    """``eff_sat_room_assigned``."""
    return f"eff_sat_{happening.name}"


def reference(code_list: Reference) -> str:
    """``ref_room_type``."""
    return f"ref_{snake(code_list.name)}"


def event_log(domain: str) -> str:
    """``event_log_fancy_hotel``."""
    return f"event_log_{domain}"


def outcomes(domain: str) -> str:
    """``outcomes_fancy_hotel``."""
    return f"outcomes_{domain}"


def ocel_schema(domain: str) -> str:
    """``ocel_fancy_hotel``: the schema of a domain's log in the shape of OCEL 2.0."""
    return f"ocel_{domain}"


def ocel(domain: str, table: str) -> str:
    """``ocel_fancy_hotel__event_object``: the dbt model of a table of OCEL 2.0."""
    return f"{ocel_schema(domain)}__{table}"


def point_in_time(entity: Entity) -> str:
    """``pit_guest``."""
    return f"pit_{snake(entity.name)}"


def pointer(satellite_name: str, column: str) -> str:
    """``sat_guest__profile__load_datetime``: where a point-in-time table says which version held."""
    return f"{satellite_name}__{column}"


def matched_keys(match: Happening) -> str:
    """``matched_same_person``: which keys are one."""
    return f"matched_{match.name}"


def bridge(hierarchy: Happening) -> str:
    """``bridge_belongs_to``: every whole above each part."""
    return f"bridge_{hierarchy.name}"


def alias(word: str, level: str, taken: Collection[str] = ()) -> str:
    """A word as SQL calls what it stands for: itself, unless it is a word of SQL, no name at all, or ``taken``.

    >>> alias("stays", "part"), alias("order", "part"), alias("24h", "part"), alias("known", "part", ["known"])
    ('stays', 'order__part', 'of__24h', 'known__part')
    """
    if not word.isidentifier():
        return levels("of", word)
    return levels(word, level) if word in SQL or word in taken else word


def is_in(part: str) -> str:
    """``is_in_sales``: whether a part of a composite knows of something."""
    return f"is_in_{part}"


def behind(table: str) -> str:
    """``dim_guest__private``: what a table shows to some only, and its schema ``stays__private`` likewise."""
    return levels(table, PRIVATE)


def role(team: str) -> str:
    """``front_office``: the role of a team in a warehouse.

    >>> role("Front Office"), role("Maître d'Hôtel")
    ('front_office', 'maître_d_hôtel')
    """
    return re.sub(r"\W+", "_", team.strip().lower()).strip("_")


def stage(source: str, *words: str) -> str:
    """``stg_reception__guest__profile``."""
    return f"stg_{source}__{levels(*words)}"


def hash_key(word: str) -> str:
    """``guest_hk``."""
    return f"{snake(word)}_hk"


def hashdiff(*words: str) -> str:
    """``guest__profile_hashdiff``."""
    return f"{levels(*words)}_hashdiff"


def text_form(column: str) -> str:
    """``born_on__text``: what is hashed in place of a column whose text differs between warehouses."""
    return f"{column}__text"


def public_key(word: str) -> str:
    """``guest_key``: a hash key as marts show it."""
    return f"{snake(word)}_key"


def cube(table: str) -> str:
    """``cube_fct_stays``."""
    return f"cube_{table}"


def exposure(product: str, reader: str = "") -> str:
    """``stays``, and ``stays__front_office`` where that team reads it."""
    return "__".join(shelf(each) for each in (product, reader) if each)


def in_cubes(column: str) -> str:
    """``room_type_name`` for ``room_type__name``: in cubes a double underscore separates things.

    >>> in_cubes("room_type__name")
    'room_type_name'
    """
    return re.sub(r"_+", "_", column.lower()).strip("_")


def seed(schema: str, table: str) -> str:
    """``reception__guests``."""
    return f"{schema}__{table}"


class PartyWords(Frozen):
    """How a happening speaks of a party's key: ``words`` pairs each part of the root entity's key with its word.

    ``code`` is that of the domain whose numbers they are, unless the source says another one; ``is_plain`` says that
    the words and the hash key are those of the entity's own hub.
    """

    party: Party
    root: Entity
    words: tuple[tuple[str, str], ...]
    code: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether a hub can be loaded from the happening's stage as it is."""
        is_named_so = hash_key(self.party.name) == hash_key(self.root.name)
        return is_named_so and not self.party.may_be_missing and all(key == word for key, word in self.words)


def party_words(business: Business, happening: Happening) -> tuple[PartyWords, ...]:
    """The words for the keys of a happening's parties.

    A word is the key's own name, unless the party is in a role or another word here is the same: then it is
    ``from_room__room_number``. Things of several kinds that one domain numbers share the word for its code.
    """
    known = [(party, business.root_of(party.entity)) for party in happening.parties]
    parties = [(party, root) for party, root in known if root is not None]
    plain = [(party, root) for party, root in parties if not _in_role(business, party, root)]
    alike = Counter(root.address for _, root in plain)
    codes = {
        (_code(business, happening, party), party.name if party.may_be_missing or alike[root.address] > 1 else "")
        for party, root in plain
        if root.is_numbered_by_domain
    }
    numbers = [key.name.lower() for _, root in plain for key in root.keys if not key.is_collision_code]
    taken = Counter([*numbers, *(attribute.name.lower() for attribute in happening.attributes)])
    taken[COLLISION_CODE] = len(codes)
    return tuple(
        PartyWords(
            party=party,
            root=root,
            words=tuple(
                (key.name, f"{party.name}__{key.name}" if in_role or taken[key.name.lower()] > 1 else key.name)
                for key in root.keys
            ),
            code=_code(business, happening, party),
        )
        for party, root in parties
        for in_role in [_in_role(business, party, root)]
    )


def _code(business: Business, happening: Happening, party: Party) -> str:
    domain = business.numbering_domain(party.entity, happening.address)
    return domain.code.strip() if domain else ""


def _in_role(business: Business, party: Party, root: Entity) -> bool:
    own = business.entity_at[party.entity]
    return party.name not in {snake(root.name), snake(own.name)}
