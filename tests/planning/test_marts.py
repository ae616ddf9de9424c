from inline_snapshot import snapshot

from puddingstone.vault import AsOfDimension, Dimension, EventFact, ProcessFact, Vault
from tests.planning.modelling import column_names, table_of, text_of, vault_of

MODEL = """
@recorded_in(reception)
class RoomType(Reference):
    '''How a room is sold.'''

    code: Key[Text]
    meaning: Text
    sleeps: Number


class Room(Entity):
    '''A room.'''

    room_number: Key[Number]

    @recorded_in(reception)
    class Description(Details):
        '''What it is.'''

        room_type: RoomType
        state: Text
        nickname: Personal[Text]

    @recorded_in(loyalty)
    class Upkeep(Details):
        '''How it is.'''

        state: Text

    @recorded_in(reception)
    class Beds(Details):
        '''The beds in it.'''

        bed: Key[Text]
        width: Number


class Stay(Entity):
    '''A stay.'''

    stay_number: Key[Text]


@recorded_in(reception)
def guest_came(stay: Stay, room: Room, came_at: Moment, remark: Text, fee: Money) -> Event:
    '''A guest comes.'''


@recorded_in(reception)
def guest_left(stay: Stay, room: Room, left_on: Day, remark: Text, secret: Personal[Text]) -> Event:
    '''A guest leaves.'''


stays = Product(
    "Guests & Stays",
    purpose="Who was with us.",
    owner=front_office,
    offers=[
        Dimension(Room),
        AsOfDimension(Room),
        Fact("arrivals", grain=guest_came),
        Fact("stays", grain=Stay, events=[guest_came, guest_left, guest_came]),
    ],
)
"""


def planned(model: str = MODEL) -> Vault:
    return vault_of(model)


def test_a_dimension_shows_shared_facts_told_apart_and_what_codes_mean() -> None:
    room = table_of(planned(), "dim_room")
    assert isinstance(room, Dimension)
    assert column_names(room.columns) == [
        "room_key",
        "room_number",
        "room_type",
        "description__state",
        "upkeep__state",
        "room_type__meaning",
        "room_type__sleeps",
    ]


def test_the_meaning_of_a_code_gives_way_to_details_of_the_same_name() -> None:
    model = MODEL.replace("class Upkeep", "class RoomType").replace("        state: Text", "        meaning: Text")
    room = table_of(planned(model), "dim_room")
    assert column_names(room.columns)[2:] == [
        "room_type",
        "description__meaning",
        "room_type__meaning",
        "room_type__meaning__meaning",
        "room_type__sleeps",
    ]


def test_a_dimension_as_of_a_date_says_from_when_to_when() -> None:
    room = table_of(planned(), "dim_room_as_of")
    assert isinstance(room, AsOfDimension)
    assert column_names(room.columns)[:5] == ["room_key", "valid_from", "valid_to", "is_current", "room_number"]
    assert room.reads == (
        "hub_room",
        "sat_room__description",
        "sat_room__upkeep",
        "ref_room_type",
    )


def test_a_fact_of_an_event_has_its_moment_once() -> None:
    arrivals = table_of(planned(), "fct_arrivals")
    assert isinstance(arrivals, EventFact)
    assert column_names(arrivals.columns) == [
        "guest_came_key",
        "stay_key",
        "room_key",
        "guest_came_at",
        "remark",
        "fee",
    ]


def test_a_fact_of_a_life_has_each_event_once_and_its_facts_side_by_side() -> None:
    stays = table_of(planned(), "fct_stays")
    assert isinstance(stays, ProcessFact)
    assert column_names(stays.columns) == [
        "stay_key",
        "stay_number",
        "room_key",
        "guest_came_at",
        "guest_left_at",
        "guest_came__remark",
        "fee",
        "left_on",
        "guest_left__remark",
    ]


def test_a_fact_of_a_life_has_the_key_of_its_grain_once_where_that_is_in_a_role() -> None:
    came = "def guest_came(stay: Stay, room: Room,"
    mart = table_of(planned(MODEL.replace(came, "def guest_came(booked: Stay, room: Room,")), "fct_stays")
    assert isinstance(mart, ProcessFact)
    assert [step.grain_key for step in mart.steps] == ["booked_hk", "stay_hk"]
    assert [name for name in column_names(mart.columns) if name.endswith("_key")] == ["stay_key", "room_key"]


def test_marts_are_in_the_schema_and_the_group_of_their_product() -> None:
    vault = planned()
    marts = [table for table in vault.tables if table.folder.startswith("marts/")]
    assert {(table.folder, table.schema_name, table.group) for table in marts} == {
        ("marts/guests_stays", "guests_stays", "guests_stays")
    }
    assert [group.name for group in vault.groups] == ["fancy_hotel", "guests_stays"]


def test_the_sql_of_a_dimension() -> None:
    assert text_of(planned(), "dim_room.sql") == snapshot("""\
with hub_room as (
    select
        room_hk,
        room_number
    from {{ ref("hub_room") }}
),

sat_room__description as (
    select
        room_hk,
        room_type,
        state
    from {{ ref("sat_room__description") }}
    qualify row_number() over (
        partition by room_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

sat_room__upkeep as (
    select
        room_hk,
        state
    from {{ ref("sat_room__upkeep") }}
    qualify row_number() over (
        partition by room_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

ref_room_type as (
    select
        code,
        meaning,
        sleeps
    from {{ ref("ref_room_type") }}
)

select
    {{ puddingstone.key_as_text("hub_room.room_hk") }} as room_key,
    hub_room.room_number,
    sat_room__description.room_type,
    sat_room__description.state as description__state,
    sat_room__upkeep.state as upkeep__state,
    room_type__meaning.meaning as room_type__meaning,
    room_type__meaning.sleeps as room_type__sleeps
from hub_room
left join sat_room__description
    on hub_room.room_hk = sat_room__description.room_hk
left join sat_room__upkeep
    on hub_room.room_hk = sat_room__upkeep.room_hk
left join ref_room_type as room_type__meaning
    on sat_room__description.room_type = room_type__meaning.code
""")


def test_the_sql_of_a_dimension_as_of_a_date() -> None:
    assert text_of(planned(), "dim_room_as_of.sql") == snapshot("""\
with hub_room as (
    select
        room_hk,
        room_number
    from {{ ref("hub_room") }}
),

sat_room__description__known as (
    select
        room_hk,
        room_type,
        state,
        effective_from
    from {{ ref("sat_room__description") }}
    qualify row_number() over (
        partition by room_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_room__description as (
    select
        room_hk,
        room_type,
        state,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by room_hk
            order by effective_from
        ) as effective_to
    from sat_room__description__known
),

sat_room__upkeep__known as (
    select
        room_hk,
        state,
        effective_from
    from {{ ref("sat_room__upkeep") }}
    qualify row_number() over (
        partition by room_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_room__upkeep as (
    select
        room_hk,
        state,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by room_hk
            order by effective_from
        ) as effective_to
    from sat_room__upkeep__known
),

ref_room_type as (
    select
        code,
        meaning,
        sleeps
    from {{ ref("ref_room_type") }}
),

changes as (
    select
        room_hk,
        cast('1900-01-01' as timestamp) as valid_from
    from hub_room
    union
    select room_hk, effective_from
    from sat_room__description
    union
    select room_hk, effective_from
    from sat_room__upkeep
),

versions as (
    select
        room_hk,
        valid_from,
        lead(valid_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by room_hk
            order by valid_from
        ) as valid_to
    from changes
)

select
    {{ puddingstone.key_as_text("hub_room.room_hk") }} as room_key,
    versions.valid_from,
    versions.valid_to,
    versions.valid_to = cast('9999-12-31 23:59:59.999999' as timestamp) as is_current,
    hub_room.room_number,
    sat_room__description.room_type,
    sat_room__description.state as description__state,
    sat_room__upkeep.state as upkeep__state,
    room_type__meaning.meaning as room_type__meaning,
    room_type__meaning.sleeps as room_type__sleeps
from versions
inner join hub_room
    on versions.room_hk = hub_room.room_hk
left join sat_room__description
    on versions.room_hk = sat_room__description.room_hk
    and versions.valid_from >= sat_room__description.effective_from
    and versions.valid_from < sat_room__description.effective_to
left join sat_room__upkeep
    on versions.room_hk = sat_room__upkeep.room_hk
    and versions.valid_from >= sat_room__upkeep.effective_from
    and versions.valid_from < sat_room__upkeep.effective_to
left join ref_room_type as room_type__meaning
    on sat_room__description.room_type = room_type__meaning.code
""")


def test_the_sql_of_a_fact_of_an_event() -> None:
    assert text_of(planned(), "fct_arrivals.sql") == snapshot("""\
select
    {{ puddingstone.key_as_text("guest_came_hk") }} as guest_came_key,
    {{ puddingstone.key_as_text("stay_hk") }} as stay_key,
    {{ puddingstone.key_as_text("room_hk") }} as room_key,
    effective_from as guest_came_at,
    remark,
    fee
from {{ ref("nh_link_guest_came") }}
""")


def test_the_sql_of_a_fact_of_a_life() -> None:
    assert text_of(planned(), "fct_stays.sql") == snapshot("""\
with hub_stay as (
    select
        stay_hk,
        stay_number
    from {{ ref("hub_stay") }}
),

nh_link_guest_came as (
    select
        stay_hk,
        room_hk,
        effective_from,
        remark,
        fee
    from {{ ref("nh_link_guest_came") }}
    qualify row_number() over (
        partition by stay_hk
        order by effective_from desc, load_datetime desc, guest_came_hk
    ) = 1
),

nh_link_guest_left as (
    select
        stay_hk,
        room_hk,
        effective_from,
        left_on,
        remark
    from {{ ref("nh_link_guest_left") }}
    qualify row_number() over (
        partition by stay_hk
        order by effective_from desc, load_datetime desc, guest_left_hk
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_stay.stay_hk") }} as stay_key,
    hub_stay.stay_number,
    {{ puddingstone.key_as_text("coalesce(nh_link_guest_came.room_hk, nh_link_guest_left.room_hk)") }} as room_key,
    nh_link_guest_came.effective_from as guest_came_at,
    nh_link_guest_left.effective_from as guest_left_at,
    nh_link_guest_came.remark as guest_came__remark,
    nh_link_guest_came.fee,
    nh_link_guest_left.left_on,
    nh_link_guest_left.remark as guest_left__remark
from hub_stay
left join nh_link_guest_came
    on hub_stay.stay_hk = nh_link_guest_came.stay_hk
left join nh_link_guest_left
    on hub_stay.stay_hk = nh_link_guest_left.stay_hk
where coalesce(nh_link_guest_came.effective_from, nh_link_guest_left.effective_from) is not null
""")
