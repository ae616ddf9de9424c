from inline_snapshot import snapshot

from puddingstone.vault import ComputedView, EventLog, PointInTime, ProcessFact, Satellite, Vault
from tests.planning.modelling import column_names, table_of, text_of, vault_of

MODEL = """
class Room(Entity):
    '''A room.'''

    building: Key[Text]
    room_number: Key[Number]

    @recorded_in(reception)
    class Description(Details):
        '''What it is.'''

        floor: Number
        nickname: Personal[Text]

    @recorded_in(loyalty)
    class Upkeep(Details):
        '''How it is.'''

        state: Text


class Stay(Entity):
    '''A stay.'''

    stay_number: Key[Text]


@recorded_in(reception)
def guest_came(stay: Stay, room: Room | None, came_at: Moment, remark: Text, secret: Personal[Text]) -> Event:
    '''A guest comes.'''


@recorded_in(reception)
def guest_left(stay: Stay, left_on: Day, remark: Text) -> Event:
    '''A guest leaves.'''


@recorded_in(reception, event_time="SINCE")
def stay_in_room(stay: Stay, room: Room) -> Relationship:
    '''A stay is in one room at a time.'''


@computed_from(guest_came, guest_left, of=Stay)
class Length(Computed):
    '''How long.'''

    nights: Number = computed("datediff('day', guest_came_at, guest_left_at)", always="nights >= 0")
    remarks: Text = computed("guest_came__remark || stay_number")


stays = Product(
    "Stays",
    purpose="Who was with us.",
    owner=front_office,
    offers=[Dimension(Room), DailyDimension(Stay), Fact("stays", grain=Stay, events=[guest_came])],
)
"""


def planned(model: str = MODEL) -> Vault:
    return vault_of(model)


def names_in(vault: Vault, schema: str) -> list[str]:
    return [table.name for table in vault.tables if table.schema_name == schema]


def test_the_business_vault_has_points_in_time_what_is_computed_and_a_log() -> None:
    assert names_in(planned(), "business_vault") == [
        "as_of_dates",
        "computed_stay__length",
        "event_log_fancy_hotel",
        "pit_room",
        "pit_stay",
        "sat_stay__length__computed",
    ]


def test_a_dimension_of_one_satellite_needs_no_point_in_time() -> None:
    model = MODEL.replace("DailyDimension(Stay)", "Dimension(Stay)").replace("    @recorded_in(loyalty)\n", "", 1)
    model = model.replace("    class Upkeep(Details):\n        '''How it is.'''\n\n        state: Text\n", "")
    assert names_in(planned(model), "business_vault") == [
        "computed_stay__length",
        "event_log_fancy_hotel",
        "sat_stay__length__computed",
    ]


def test_a_point_in_time_points_to_what_dimensions_show() -> None:
    pit = table_of(planned(), "pit_room")
    assert isinstance(pit, PointInTime)
    assert pit.reads == ("as_of_dates", "hub_room", "sat_room__description", "sat_room__upkeep")
    assert column_names(pit.columns) == [
        "room_hk",
        "as_of_date",
        "sat_room__description__load_datetime",
        "sat_room__description__effective_from",
        "sat_room__upkeep__load_datetime",
        "sat_room__upkeep__effective_from",
    ]


def test_all_look_back_from_the_same_days() -> None:
    assert table_of(planned(), "as_of_dates").reads == (
        "hub_room",
        "hub_stay",
        "sat_room__description",
        "sat_room__upkeep",
        "sat_stay__length__computed",
    )


def test_what_is_computed_is_in_a_satellite_apart_and_in_marts() -> None:
    satellite = table_of(planned(), "sat_stay__length__computed")
    assert isinstance(satellite, Satellite)
    assert (satellite.folder, satellite.stage) == ("business_vault", "computed_stay__length")
    assert satellite.always == (("nights", "nights >= 0"),)
    stays = table_of(planned(), "fct_stays")
    assert isinstance(stays, ProcessFact)
    assert column_names(stays.columns)[-2:] == ["nights", "remarks"]
    assert "remarks" in column_names(table_of(planned(), "dim_stay_daily").columns)


def test_a_view_of_computed_facts_reads_the_words_that_it_uses_and_no_others() -> None:
    view = table_of(planned(), "computed_stay__length")
    assert isinstance(view, ComputedView)
    assert [(each.table, each.moment, each.picks) for each in view.inputs] == [
        ("nh_link_guest_came", "guest_came_at", (("remark", "guest_came__remark"),)),
        ("nh_link_guest_left", "guest_left_at", ()),
    ]
    assert view.natural_keys == ("stay_number",)


def test_the_log_of_a_domain_has_all_its_events_without_what_is_personal() -> None:
    log = table_of(planned(), "event_log_fancy_hotel")
    assert isinstance(log, EventLog)
    assert [(event.name, event.facts) for event in log.events] == [
        ("guest_came", ("remark",)),
        ("guest_left", ("left_on", "remark")),
    ]


def test_the_shape_of_ocel_has_a_table_for_each_type() -> None:
    vault = planned()
    tables = [table for table in vault.tables if table.schema_name == "ocel_fancy_hotel"]
    assert [table.name.partition("__")[2] for table in tables] == [
        "event",
        "event_guest_came",
        "event_guest_left",
        "event_map_type",
        "event_object",
        "object",
        "object_map_type",
        "object_object",
        "object_room",
        "object_stay",
    ]


def test_the_sql_of_a_point_in_time() -> None:
    assert text_of(planned(), "pit_stay.sql") == snapshot("""\
{{ puddingstone.pit(
    hub="hub_stay",
    hash_key="stay_hk",
    satellites=["sat_stay__length__computed"],
    as_of_dates="as_of_dates",
    computed=["sat_stay__length__computed"]
) }}
""")


def test_the_sql_of_computed_facts() -> None:
    assert text_of(planned(), "computed_stay__length.sql") == snapshot("""\
with hub_stay as (
    select
        stay_hk,
        stay_number
    from {{ ref("hub_stay") }}
),

deliveries as (
    select
        stay_hk,
        load_datetime
    from {{ ref("nh_link_guest_came") }}
    union
    select
        stay_hk,
        load_datetime
    from {{ ref("nh_link_guest_left") }}
),

nh_link_guest_came as (
    select
        deliveries.stay_hk,
        deliveries.load_datetime,
        told.remark,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_guest_came") }} as told
        on deliveries.stay_hk = told.stay_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.stay_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.guest_came_hk
    ) = 1
),

nh_link_guest_left as (
    select
        deliveries.stay_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_guest_left") }} as told
        on deliveries.stay_hk = told.stay_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.stay_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.guest_left_hk
    ) = 1
),

inputs as (
    select
        hub_stay.stay_hk,
        hub_stay.stay_number,
        nh_link_guest_came.effective_from as guest_came_at,
        nh_link_guest_left.effective_from as guest_left_at,
        nh_link_guest_came.remark as guest_came__remark,
        greatest(
            coalesce(nh_link_guest_came.effective_from, cast('1900-01-01' as timestamp)),
            coalesce(nh_link_guest_left.effective_from, cast('1900-01-01' as timestamp))
        ) as effective_from,
        deliveries.load_datetime
    from deliveries
    inner join hub_stay
        on deliveries.stay_hk = hub_stay.stay_hk
    left join nh_link_guest_came
        on deliveries.stay_hk = nh_link_guest_came.stay_hk
        and deliveries.load_datetime = nh_link_guest_came.load_datetime
    left join nh_link_guest_left
        on deliveries.stay_hk = nh_link_guest_left.stay_hk
        and deliveries.load_datetime = nh_link_guest_left.load_datetime
),

computed as (
    select
        stay_hk,
        cast(datediff('day', guest_came_at, guest_left_at) as bigint) as nights,
        cast(guest_came__remark || stay_number as varchar) as remarks,
        effective_from,
        load_datetime
    from inputs
),

spelt as (
    select
        computed.*,
        {{ puddingstone.text_form("remarks", "varchar") }} as remarks__text
    from computed
)

select
    stay_hk,
    {{ automate_dv.hash(
        columns=["nights", "remarks__text"],
        alias="stay__length__computed_hashdiff",
        is_hashdiff=true
    ) | indent(4) }},
    nights,
    remarks,
    effective_from,
    load_datetime,
    'computed' as record_source
from spelt
""")


def test_the_sql_of_a_daily_dimension() -> None:
    assert text_of(planned(), "dim_stay_daily.sql") == snapshot("""\
with pit_stay as (
    select
        stay_hk,
        as_of_date,
        sat_stay__length__computed__load_datetime
    from {{ ref("pit_stay") }}
),

hub_stay as (
    select
        stay_hk,
        stay_number
    from {{ ref("hub_stay") }}
),

sat_stay__length__computed as (
    select
        stay_hk,
        load_datetime,
        nights,
        remarks
    from {{ ref("sat_stay__length__computed") }}
)

select
    {{ puddingstone.key_as_text("hub_stay.stay_hk") }} as stay_key,
    pit_stay.as_of_date,
    hub_stay.stay_number,
    sat_stay__length__computed.nights,
    sat_stay__length__computed.remarks
from pit_stay
inner join hub_stay
    on pit_stay.stay_hk = hub_stay.stay_hk
left join sat_stay__length__computed
    on pit_stay.stay_hk = sat_stay__length__computed.stay_hk
    and pit_stay.sat_stay__length__computed__load_datetime = sat_stay__length__computed.load_datetime
""")


def test_the_sql_of_a_log() -> None:
    assert text_of(planned(), "event_log_fancy_hotel.sql") == snapshot("""\
with events as (
    select
        'guest_came' as activity,
        guest_came_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["remark"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_guest_came") }}

    union all

    select
        'guest_left' as activity,
        guest_left_hk as event_hk,
        effective_from as happened_at,
        {{ puddingstone.facts_as_json(["left_on", "remark"]) }} as facts,
        load_datetime,
        record_source
    from {{ ref("nh_link_guest_left") }}
),

parties as (
    select
        'guest_came' as activity,
        event.guest_came_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_guest_came") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk

    union all

    select
        'guest_came' as activity,
        event.guest_came_hk as event_hk,
        'room' as role,
        'room' as case_type,
        hub_room.room_hk as case_hk,
        cast(hub_room.building as varchar) || '-' || cast(hub_room.room_number as varchar) as case_id
    from {{ ref("nh_link_guest_came") }} as event
    inner join {{ ref("hub_room") }} as hub_room
        on event.room_hk = hub_room.room_hk

    union all

    select
        'guest_left' as activity,
        event.guest_left_hk as event_hk,
        'stay' as role,
        'stay' as case_type,
        hub_stay.stay_hk as case_hk,
        cast(hub_stay.stay_number as varchar) as case_id
    from {{ ref("nh_link_guest_left") }} as event
    inner join {{ ref("hub_stay") }} as hub_stay
        on event.stay_hk = hub_stay.stay_hk
)

select
    events.activity || ':' || {{ puddingstone.key_as_text("events.event_hk") }} as event_id,
    events.activity,
    events.happened_at,
    parties.case_type,
    parties.case_id,
    {{ puddingstone.key_as_text("parties.case_hk") }} as case_key,
    parties.role,
    events.load_datetime,
    events.record_source,
    events.facts
from events
left join parties
    on events.activity = parties.activity
    and events.event_hk = parties.event_hk
""")


def test_the_sql_of_things_in_ocel() -> None:
    assert text_of(planned(), "ocel_fancy_hotel__object_room.sql") == snapshot("""\
with sat_room__description as (
    select
        room_hk,
        floor,
        effective_from
    from {{ ref("sat_room__description") }}
    qualify row_number() over (
        partition by room_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_room__upkeep as (
    select
        room_hk,
        state,
        effective_from
    from {{ ref("sat_room__upkeep") }}
    qualify row_number() over (
        partition by room_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    building,
    room_number,
    cast(null as bigint) as floor,
    cast(null as varchar) as state
from {{ ref("hub_room") }}

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'floor' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as bigint) as room_number,
    sat_room__description.floor,
    cast(null as varchar) as state
from sat_room__description
qualify sat_room__description.floor is distinct from lag(sat_room__description.floor) over (
    partition by room_hk
    order by effective_from
)

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'state' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as bigint) as room_number,
    cast(null as bigint) as floor,
    sat_room__upkeep.state
from sat_room__upkeep
qualify sat_room__upkeep.state is distinct from lag(sat_room__upkeep.state) over (
    partition by room_hk
    order by effective_from
)
""")


def test_the_sql_of_relationships_in_ocel() -> None:
    assert text_of(planned(), "ocel_fancy_hotel__object_object.sql") == snapshot("""\
select
    'stay:' || {{ puddingstone.key_as_text("stay_hk") }} as ocel_source_id,
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_target_id,
    'stay_in_room' as ocel_qualifier
from {{ ref("link_stay_in_room") }}
""")


def test_a_domain_without_relationships_has_an_empty_table_of_them() -> None:
    start = MODEL.index('@recorded_in(reception, event_time="SINCE")')
    model = MODEL[:start] + MODEL[MODEL.index("@computed_from") :]
    assert text_of(planned(model), "ocel_fancy_hotel__object_object.sql").endswith("where false\n")
