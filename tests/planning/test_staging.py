from inline_snapshot import snapshot

from puddingstone.vault import Hashed, LoadOrder, PartyStage, Stage, TextForm
from tests.planning.modelling import column_names, table_of, text_of, vault_of

ROOM = """
class Room(Entity):
    '''A room.'''

    building: Key[Text]
    room_number: Key[Number]

    @recorded_in(reception, event_time="CHANGED", where="KIND = 'R'", columns={"view": sql("coalesce(V, 'none')")})
    class Description(Details):
        '''What it is like.'''

        view: Text | None
        price: Money
        renovated_on: Day | None


@recorded_in(loyalty)
def guest_moved(room: Room | None, old_room: Room, moved_at: Moment) -> Event:
    '''A guest gets another room.'''


@recorded_in(reception, event_time="SINCE")
def room_joined(room: Room, next_room: Room) -> Relationship:
    '''Two rooms with a door between them.'''
"""


def stage(name: str, *models: str) -> Stage:
    table = table_of(vault_of(*(models or (ROOM,))), name)
    assert isinstance(table, Stage)
    return table


def test_every_word_is_cast_and_a_key_in_words_is_trimmed() -> None:
    found = [(each.name, each.expression, each.type, each.is_trimmed) for each in described().derived]
    assert found == snapshot(
        [
            ("building", "building", "varchar", True),
            ("room_number", "room_number", "bigint", False),
            ("view", "coalesce(V, 'none')", "varchar", False),
            ("price", "price", "decimal(18, 2)", False),
            ("renovated_on", "renovated_on", "date", False),
        ]
    )


def test_what_warehouses_render_differently_is_hashed_as_text() -> None:
    assert described().texts == (
        TextForm(name="view__text", of="view"),
        TextForm(name="price__text", of="price"),
        TextForm(name="renovated_on__text", of="renovated_on"),
    )


def test_a_key_of_several_parts_needs_all_of_them() -> None:
    assert described().hashed[0] == Hashed(
        name="room_hk", columns=("building", "room_number"), needs=("building", "room_number")
    )
    assert "case when building is not null and room_number is not null then room_hk end as room_hk" in sql(
        "stg_reception__room__description"
    )


def test_a_line_that_would_be_long_is_broken() -> None:
    model = ROOM.replace("next_room", "room_that_leads_to_it")
    assert """
    case
        when room_that_leads_to_it__building is not null
            and room_that_leads_to_it__room_number is not null
            then room_that_leads_to_it_hk
    end as room_that_leads_to_it_hk,
""" in text_of(vault_of(model), "stg_reception__room_joined.sql")


def test_versions_delivered_together_are_put_in_the_order_of_their_event_times() -> None:
    assert described().order == LoadOrder(key="room_hk", by=("effective_from", "room__description_hashdiff"))


def test_several_rows_at_once_are_never_put_in_an_order() -> None:
    contacts = """
    class Guest(Entity):
        '''A guest.'''

        number: Key[Text]

        @recorded_in(reception, event_time="CHANGED")
        class Contacts(Details):
            '''How to reach one.'''

            channel: Key[Text]
            address: Text
    """
    assert stage("stg_reception__guest__contacts", contacts).order is None
    text = text_of(vault_of(contacts), "stg_reception__guest__contacts.sql")
    assert '"effective_from": "coalesce(cast(CHANGED as timestamp), cast(loaded_at as timestamp))"' in text


def test_only_rows_that_are_meant_are_kept() -> None:
    text = sql("stg_reception__room__description")
    assert '"belongs_here": "(KIND = \'R\')"' in text
    assert text.endswith("from staged\nwhere belongs_here\n")


def test_a_fact_that_is_called_like_the_helper_keeps_its_name() -> None:
    model = ROOM.replace("view", "belongs_here")
    text = text_of(vault_of(model), "stg_reception__room__description.sql")
    assert '"belongs_here": "cast(coalesce(V, \'none\') as varchar)"' in text
    assert text.endswith("where belongs__here__\n")


def test_the_key_of_a_party_that_may_be_missing_has_a_placeholder() -> None:
    assert stage("stg_loyalty__guest_moved").placeholders == ("building", "room_number")


def test_an_event_is_known_by_its_parties_and_its_moment_and_has_no_key_without_those_it_needs() -> None:
    assert stage("stg_loyalty__guest_moved").hashed[0] == Hashed(
        name="guest_moved_hk",
        columns=("building", "room_number", "old_room__building", "old_room__room_number", "effective_from__text"),
        needs=("old_room__building", "old_room__room_number", "effective_from"),
    )


def test_a_relationship_is_known_by_its_parties_alone_and_put_in_order_by_the_first() -> None:
    joined = stage("stg_reception__room_joined")
    assert joined.hashed[0].columns == ("building", "room_number", "next_room__building", "next_room__room_number")
    assert joined.hashed[0].needs == joined.hashed[0].columns
    assert joined.order == LoadOrder(key="room_hk", by=("effective_from", "room_joined_hk"))
    assert joined.ends


def test_a_party_in_a_role_gets_a_stage_under_the_names_of_its_hub() -> None:
    party = table_of(vault_of(ROOM), "stg_loyalty__guest_moved__old_room")
    assert isinstance(party, PartyStage)
    assert column_names(party.columns) == ["room_hk", "building", "room_number", "load_datetime", "record_source"]
    assert sql("stg_loyalty__guest_moved__old_room") == snapshot("""\
select
    old_room_hk as room_hk,
    old_room__building as building,
    old_room__room_number as room_number,
    load_datetime,
    record_source
from {{ ref("stg_loyalty__guest_moved") }}
""")


def test_a_plain_party_needs_no_stage_of_its_own() -> None:
    assert not [t.name for t in vault_of(ROOM).tables if t.name == "stg_reception__room_joined__room"]


def test_a_party_that_may_be_missing_gets_a_stage_without_the_rows_where_it_is() -> None:
    assert sql("stg_loyalty__guest_moved__room") == snapshot("""\
select
    room_hk,
    building,
    room_number,
    load_datetime,
    record_source
from {{ ref("stg_loyalty__guest_moved") }}
where building <> '{{ var("null_key_optional", "-2") }}'
    and room_number <> '{{ var("null_key_optional", "-2") }}'
""")


def test_the_whole_stage_of_an_event() -> None:
    assert sql("stg_loyalty__guest_moved") == snapshot("""\
{%- set derived_columns = {
    "building": "nullif(trim(cast(building as varchar)), '')",
    "room_number": "cast(room_number as bigint)",
    "old_room__building": "nullif(trim(cast(old_room__building as varchar)), '')",
    "old_room__room_number": "cast(old_room__room_number as bigint)",
    "moved_at": "cast(moved_at as timestamp)",
    "effective_from__text": puddingstone.text_form("cast(moved_at as timestamp)", "timestamp"),
    "load_datetime": "cast(TO_TIMESTAMP(TS) as timestamp)",
    "effective_from": "cast(moved_at as timestamp)",
    "record_source": "!loyalty.guest_moved",
} -%}

{%- set hashed_columns = {
    "guest_moved_hk": [
        "building",
        "room_number",
        "old_room__building",
        "old_room__room_number",
        "effective_from__text",
    ],
    "room_hk": ["building", "room_number"],
    "old_room_hk": ["old_room__building", "old_room__room_number"],
} -%}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"loyalty": "guest_moved"},
        derived_columns=derived_columns,
        null_columns={"optional": ["building", "room_number"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when old_room__building is not null
            and old_room__room_number is not null
            and effective_from is not null
            then guest_moved_hk
    end as guest_moved_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    case when old_room__building is not null and old_room__room_number is not null then old_room_hk end as old_room_hk,
    building,
    room_number,
    old_room__building,
    old_room__room_number,
    moved_at,
    load_datetime,
    effective_from,
    record_source
from staged
""")


def test_the_event_time_is_a_moment_whatever_the_expression_casts_to() -> None:
    model = ROOM.replace('event_time="CHANGED"', 'event_time=sql("cast(D as date)")')
    text = text_of(vault_of(model), "stg_reception__room__description.sql")
    assert '"effective_from": "coalesce(cast(cast(D as date) as timestamp), cast(loaded_at as timestamp))"' in text


def test_the_type_of_a_code_is_that_of_its_list_however_far_away() -> None:
    model = """
    @recorded_in(reception)
    class Size(Reference):
        '''A size.'''

        size: Key[Number]
        square_metres: Measurement


    @recorded_in(reception)
    class RoomType(Reference):
        '''A type for each size.'''

        size_code: Key[Size]
        words: Text


    class Wing(Entity):
        '''A wing has rooms of one type.'''

        room_type: Key[RoomType]


    @recorded_in(reception)
    def wing_opened(wing: Wing, largest: RoomType, opened_at: Moment) -> Event:
        '''A wing is opened.'''
    """
    opened = stage("stg_reception__wing_opened", model)
    assert {each.name: each.type for each in opened.derived} == {
        "room_type": "bigint",
        "largest": "bigint",
        "opened_at": "timestamp",
    }


def described() -> Stage:
    return stage("stg_reception__room__description")


def sql(name: str) -> str:
    return text_of(vault_of(ROOM), f"{name}.sql")
