from inline_snapshot import snapshot

from puddingstone.vault import Cube, Quotient, SavedQuery, Simple, Vault
from tests.planning.modelling import table_of, text_of, vault_of

MODEL = """
class Guest(Entity):
    '''A guest.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        language: Text
        arrival: Text


class Room(Entity):
    '''A room.'''

    room_number: Key[Number]

    @recorded_in(reception)
    class Description(Details):
        '''What it is.'''

        view: Text
        month: Text
        beds: Number


class Stay(Entity):
    '''A stay.'''

    stay_number: Key[Text]


@recorded_in(reception)
def guest_came(stay: Stay, guest: Guest, came_at: Moment, arrival: Day, people: Number) -> Event:
    '''A guest comes.'''


@recorded_in(reception)
def guest_left(stay: Stay, guest: Guest, left_at: Moment, bill: Money, is_content: YesNo) -> Event:
    '''A guest leaves.'''


@recorded_in(reception)
def guest_moved(guest: Guest, from_room: Room, to_room: Room, moved_at: Moment, beds_in_use: Number) -> Event:
    '''A guest moves.'''


stays = Product(
    "Stays",
    purpose="Who was with us.",
    owner=front_office,
    version=3,
    offers=[
        Dimension(Room),
        Dimension(Guest),
        AsOfDimension(Guest),
        Fact(
            "stays",
            grain=Stay,
            events=[guest_came, guest_left],
            measures=[
                Measure("stays", how="count"),
                Measure("guests", of="guest", how="count_distinct"),
                Measure("revenue", of="bill", unit="USD", meaning="What they paid."),
                Measure("content", of="is_content", how="average"),
                Measure("contents", of="is_content"),
                Ratio("revenue_per_stay", of="revenue", per="stays", unit="USD"),
            ],
        ),
        Fact(
            "moves",
            grain=guest_moved,
            measures=[Measure("beds_in_use", of="beds_in_use", adds_up="not over time", unit="beds")],
        ),
        Fact("arrivals", grain=guest_came),
    ],
)

quiet = Product("Quiet", purpose="Nothing is measured.", owner=front_office, offers=[Fact("left", grain=guest_left)])
"""


def planned(model: str = MODEL) -> Vault:
    return vault_of(model)


def cube_of(name: str) -> Cube:
    cube = table_of(planned(), name)
    assert isinstance(cube, Cube)
    return cube


def test_what_is_measured_and_every_dimension_beside_it_has_a_cube_that_is_private_to_the_product() -> None:
    cubes = [table for table in planned().tables if isinstance(table, Cube)]
    assert [cube.name for cube in cubes] == ["cube_dim_guest", "cube_dim_room", "cube_fct_moves", "cube_fct_stays"]
    assert {(cube.group, cube.access, cube.schema_name, cube.version) for cube in cubes} == {
        ("stays", "private", "cubes", 3)
    }


def test_a_cube_is_a_view_of_the_version_that_it_was_made_for() -> None:
    assert text_of(planned(), "cubes/stays/cube_fct_moves.sql") == snapshot("""\
select
    guest_moved_key,
    guest_key,
    from_room_key,
    to_room_key,
    guest_moved_at,
    beds_in_use
from {{ ref("fct_moves", v=3) }}
""")


def test_without_measures_there_is_no_cube_and_no_day() -> None:
    model = MODEL.split("stays = Product(", maxsplit=1)[0] + "quiet = Product(" + MODEL.split("quiet = Product(")[1]
    vault = planned(model)
    assert not [table.name for table in vault.tables if table.schema_name == "cubes"]
    assert vault.saved_queries == ()


def test_cubes_are_joined_by_those_who_take_part_in_their_roles() -> None:
    moves, room = cube_of("cube_fct_moves"), cube_of("cube_dim_room")
    assert [(each.name, each.kind) for each in moves.entities] == [
        ("guest_moved", "primary"),
        ("guest", "foreign"),
        ("from_room", "foreign"),
        ("to_room", "foreign"),
    ]
    assert [(each.name, each.kind, each.column) for each in room.entities] == [
        ("room", "primary", "room_key"),
        ("from_room", "unique", "room_key"),
        ("to_room", "unique", "room_key"),
    ]


def test_a_dimension_that_metricflow_could_not_tell_apart_gets_a_longer_name() -> None:
    assert [(each.name, each.column, each.kind) for each in cube_of("cube_dim_room").dimensions] == [
        ("room_number", "room_number", "categorical"),
        ("view", "view", "categorical"),
        ("month_of_dim_room", "month", "categorical"),
    ]
    names = {each.column: each.name for each in cube_of("cube_fct_stays").dimensions}
    assert names["arrival"] == "arrival_of_fct_stays"
    assert names["guest_came_at"] == "guest_came_at"


def test_a_metric_is_told_over_the_time_of_the_event_that_knows_its_fact() -> None:
    found = {metric.name: metric for metric in cube_of("cube_fct_stays").metrics}
    simple = {name: metric for name, metric in found.items() if isinstance(metric, Simple)}
    assert {name: (each.aggregation, each.expression, each.time) for name, each in simple.items()} == {
        "stays": ("count", "stay_key", "guest_came_at"),
        "guests": ("count_distinct", "guest_key", "guest_came_at"),
        "revenue": ("sum", "bill", "guest_left_at"),
        "content": (
            "average",
            "case when is_content then 1.0 when not is_content then 0.0 end",
            "guest_left_at",
        ),
        "contents": ("sum_boolean", "is_content", "guest_left_at"),
    }
    ratio = found["revenue_per_stay"]
    assert isinstance(ratio, Quotient)
    assert (ratio.numerator, ratio.denominator, ratio.unit, ratio.adds_up) == ("revenue", "stays", "USD", "never")


def test_a_level_is_that_of_the_last_moment() -> None:
    text = text_of(planned(), "cubes/stays/cube_fct_moves.yml")
    assert "non_additive_dimension:\n          name: guest_moved_at\n          window_agg: max\n" in text
    assert "adds_up: not over time" in text


def test_a_product_is_asked_by_month_and_by_the_first_dimension_that_all_of_it_knows() -> None:
    assert planned().saved_queries == (
        SavedQuery(
            name="stays",
            group="stays",
            origin="fancy_hotel.visiting.stays",
            meaning="Who was with us.",
            metrics=("beds_in_use", "content", "contents", "guests", "revenue", "revenue_per_stay", "stays"),
            along=("guest", "language"),
        ),
    )


def test_what_is_offered_is_versioned_under_its_own_name() -> None:
    text = text_of(planned(), "marts/stays/fct_stays.yml")
    assert "alias: fct_stays" in text
    assert "    latest_version: 3\n    versions:\n      - v: 3\n" in text
