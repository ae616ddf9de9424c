# ruff: noqa: E501 (SQL is as wide as it is)
import json
from typing import Any

import pytest
import sqlglot
import yaml
from inline_snapshot import snapshot

from puddingstone.emitting import emit
from puddingstone.vault import AnyTable, StackedFact
from tests.emitting.rendering import columns_of, composites_of, sql_of
from tests.planning.composing import VAULT
from tests.planning.modelling import table_of, text_of, vault_of

AWKWARD = vault_of("""
class Order(Entity):
    '''What is wanted.'''

    order_number: Key[Text]

    @recorded_in(reception)
    class Wish(Details):
        '''How it is wanted.'''

        colour: Text
        who_wants_it: Personal[Text]


class Room(Entity):
    '''A room.'''

    room_number: Key[Text]

    @recorded_in(reception)
    class Paint(Details):
        '''What it is like.'''

        colour: Text


@recorded_in(reception)
def paid(
    order: Order | None,
    fct_order: Room | None,
    fct_stacked: Room | None,
    left: Room | None,
    paid_at: Moment,
    sum_of: Money,
) -> Event:
    '''Somebody pays.'''


@recorded_in(reception)
def given(order: Order, paid: Room | None, given_at: Moment, amount: Money, note: Text, many: Number) -> Event:
    '''Somebody gives.'''


things = Product(
    "Things",
    purpose="What there is",
    owner=front_office,
    version=2,
    offers=[
        Dimension(Order),
        Dimension(Room),
        Fact("order", grain=Order, events=[given]),
        Fact("stacked", grain=paid),
        Fact("known", grain=given),
        Fact("24h", grain=paid),
        Fact("part", grain=paid),
        Fact("select", grain=paid),
        Fact("yes", grain=given),
    ],
)


class Thing(Conformed):
    '''Anything.'''

    said: Text | None
    colour: Text | None
    other_colour: Text | None
    many: Number | None
    amount: Money | None = conformed(unit="USD")


composed = Product(
    "Composed",
    purpose="All of it",
    owner=front_office,
    offers=[
        Stacked(
            "stacked_things",
            shape=Thing,
            parts=[
                Part(
                    things,
                    "order",
                    {
                        "said": constant("it's {{ x }} {% raw %} {# ä"),
                        "colour": told("note", codes={"it's": "{{ y }}", "{%": "'", "": "🌲"}),
                        "other_colour": told("many", codes={"1": "one"}),
                        "many": how_many("part"),
                        "amount": total("select.sum_of", unit="USD"),
                    },
                ),
                Part(
                    things,
                    "stacked",
                    {
                        "said": "fct_stacked.colour",
                        "colour": "fct_order.colour",
                        "other_colour": "left.colour",
                        "many": None,
                        "amount": told("sum_of", unit="USD"),
                    },
                ),
                Part(
                    things,
                    "known",
                    {
                        "said": None,
                        "colour": "paid.colour",
                        "other_colour": "order.colour",
                        "many": told("amount", unit="pieces"),
                        "amount": told("amount", unit="USD") - told("many", unit="USD"),
                    },
                ),
                Part(
                    things,
                    "24h",
                    {"said": None, "colour": None, "other_colour": "left.colour", "many": None, "amount": None},
                ),
                Part(
                    things,
                    "yes",
                    {"said": "note", "colour": None, "other_colour": None, "many": None, "amount": None},
                ),
            ],
        ),
        Joined(
            "joined_things",
            shape=Thing,
            grain=Order,
            parts=[
                Part(things, "order", {"many": how_many("part"), "said": constant("x")}),
                Part(things, "known", {"amount": total("amount", unit="USD")}),
                Part(things, "stacked", {"colour": None}),
                Part(things, "select", {"other_colour": None}),
                Part(things, "24h", {"colour": constant("blue")}),
            ],
        ),
    ],
)
""")
TABLES = [(vault, table) for vault in (VAULT, AWKWARD) for table in composites_of(vault)]
NAMES = [table.name for _, table in TABLES]


@pytest.mark.parametrize(("vault", "table"), TABLES, ids=NAMES)
def test_a_warehouse_takes_the_sql_of_a_composite_and_gives_the_columns_that_are_promised(
    vault: Any, table: AnyTable
) -> None:
    assert columns_of(vault, table) == [(column.name, column.type) for column in table.columns]
    assert sqlglot.parse_one(sql_of(vault, table, "snowflake"), dialect="snowflake")


def nothing_lost(vault: Any, table: str) -> dict[str, Any]:
    test, _ = yaml.safe_load(text_of(vault, f"/{table}.yml"))["models"][0]["data_tests"]
    parts = test["puddingstone.nothing_lost"]["arguments"]["parts"]
    assert json.loads(json.dumps(parts)) == parts
    return {part["name"]: part for part in parts}


def test_parts_are_brought_to_one_shape_and_stacked() -> None:
    assert text_of(VAULT, "/fct_nights.sql") == snapshot("""\
with stays__suppers as (
    select
        stay_key,
        sum(price) as total_price,
        count(*) as how_many,
        max(supper_served_at) as latest_supper_served_at
    from {{ ref("fct_suppers", v=2) }}
    group by stay_key
),

stays as (
    select
        'stays' as part,
        fct_stays.stay_key as part_key,
        {{ "'Fancy''s {{ Hotel }}'" }} as house,
        coalesce(who_key__matched.same_key, 'guest:' || fct_stays.guest_key) as who_key,
        case room.room_type
            when '010' then 'USUAL'
            when '0''2' then 'GRAND'
            else room.room_type
        end as comfort,
        {{ puddingstone.in_zone("fct_stays.checked_in_at", "America/Detroit", "UTC") }} as came_at,
        cast(fct_stays.checked_out_at as date) as left_on,
        cast(null as bigint) as nights,
        room.floor,
        cast(fct_stays.weight * 0.45359237 as decimal(28, 6)) as weight,
        cast(coalesce(fct_stays.bill, 0) + coalesce(stays__suppers.total_price, 0) - coalesce(fct_stays.bill, 0) * 0.1 as decimal(18, 2)) as brought,
        coalesce(stays__suppers.how_many, 0) as suppers,
        {{ puddingstone.in_zone("stays__suppers.latest_supper_served_at", "America/Detroit", "UTC") }} as last_supper
    from {{ ref("fct_stays", v=2) }} as fct_stays
    left join {{ ref("dim_room", v=2) }} as room
        on fct_stays.room_key = room.room_key
    left join stays__suppers
        on fct_stays.stay_key = stays__suppers.stay_key
    left join {{ ref("matched_same_person") }} as who_key__matched
        on 'guest:' || fct_stays.guest_key = who_key__matched.matched_key
),

visits as (
    select
        'visits' as part,
        fct_visits.slept_key as part_key,
        'EM' as house,
        coalesce(who_key__matched.same_key, 'traveller:' || fct_visits.traveller_key) as who_key,
        fct_visits.kind as comfort,
        {{ puddingstone.in_zone("fct_visits.slept_at", "America/Denver", "UTC") }} as came_at,
        cast(null as date) as left_on,
        fct_visits.nights,
        cast(null as bigint) as floor,
        fct_visits.load as weight,
        fct_visits.paid as brought,
        cast(null as bigint) as suppers,
        cast(null as timestamp) as last_supper
    from {{ ref("fct_visits", v=1) }} as fct_visits
    left join {{ ref("matched_same_person") }} as who_key__matched
        on 'traveller:' || fct_visits.traveller_key = who_key__matched.matched_key
),

stacked as (
    select * from stays
    union all
    select * from visits
)

select
    part || ':' || part_key as night_key,
    part,
    part_key,
    house,
    who_key,
    comfort,
    came_at,
    left_on,
    nights,
    floor,
    weight,
    brought,
    suppers,
    last_supper
from stacked
""")


def test_parts_are_rolled_up_and_joined() -> None:
    assert text_of(VAULT, "/fct_stays_and_more.sql") == snapshot("""\
with stays__suppers as (
    select
        stay_key,
        sum(price) as total_price
    from {{ ref("fct_suppers", v=2) }}
    group by stay_key
),

stays as (
    select
        fct_stays.stay_key,
        coalesce(who_key__matched.same_key, fct_stays.guest_key) as who_key,
        cast(coalesce(stays__suppers.total_price, 0) as decimal(18, 2)) as eaten
    from {{ ref("fct_stays", v=2) }} as fct_stays
    left join stays__suppers
        on fct_stays.stay_key = stays__suppers.stay_key
    left join {{ ref("matched_same_guest") }} as who_key__matched
        on fct_stays.guest_key = who_key__matched.matched_key
),

suppers as (
    select
        coalesce(fct_suppers.stay_key, 'unknown') as stay_key,
        count(*) as served
    from {{ ref("fct_suppers", v=2) }} as fct_suppers
    group by coalesce(fct_suppers.stay_key, 'unknown')
),

known as (
    select stay_key from stays
    union
    select stay_key from suppers
)

select
    known.stay_key,
    stays.stay_key is not null as is_in_stays,
    suppers.stay_key is not null as is_in_suppers,
    stays.who_key,
    coalesce(stays.eaten, 0) as eaten,
    coalesce(suppers.served, 0) as served
from known
left join stays
    on known.stay_key = stays.stay_key
left join suppers
    on known.stay_key = suppers.stay_key
""")


def test_what_is_the_same_in_all_rows_and_what_is_translated_may_hold_quotes_and_braces() -> None:
    text, sql = text_of(AWKWARD, "/fct_stacked_things.sql"), sql_of(AWKWARD, table_of(AWKWARD, "fct_stacked_things"))
    assert """{{ "'it''s {{ x }} {% raw %} {# ä'" }} as said""" in text
    assert "'it''s {{ x }} {% raw %} {# ä' as said" in sql
    assert "when 'it''s' then '{{ y }}'\n            when '{%' then ''''\n            when '' then '🌲'" in sql


def test_a_code_that_is_no_text_is_compared_as_one() -> None:
    assert "case cast(fct_order.many as varchar)\n            when '1' then 'one'" in text_of(
        AWKWARD, "/fct_stacked_things.sql"
    )


def test_words_of_sql_and_of_the_model_itself_are_called_something_else_in_its_sql_and_nowhere_else() -> None:
    table = table_of(AWKWARD, "fct_stacked_things")
    assert isinstance(table, StackedFact)
    assert [(part.name, part.alias) for part in table.parts] == [
        ("order", "order__part"),
        ("stacked", "stacked__part"),
        ("known", "known__part"),
        ("24h", "of__24h"),
        ("yes", "yes"),
    ]
    aliases = [[party.alias for party in part.parties] for part in table.parts]
    assert aliases == [
        [],
        ["fct_stacked__party", "fct_order", "left__party"],
        ["paid", "order__party"],
        ["left__party"],
        [],
    ]


def test_what_is_missing_takes_nothing_away_from_what_it_is_put_together_with() -> None:
    assert "cast(coalesce(fct_known.amount, 0) - coalesce(fct_known.many, 0) as decimal(18, 2)) as amount" in text_of(
        AWKWARD, "/fct_stacked_things.sql"
    )


def test_every_part_is_compared_with_the_composite_by_rows_and_by_what_loses_no_digit() -> None:
    assert nothing_lost(VAULT, "fct_nights") == snapshot(
        {
            "stays": {
                "name": "stays",
                "table": "fct_stays",
                "version": 2,
                "key": "stay_key",
                "told": "part = 'stays'",
                "totals": {"suppers": [{"table": "fct_suppers", "version": 2, "is_taken_off": False}]},
            },
            "visits": {
                "name": "visits",
                "table": "fct_visits",
                "version": 1,
                "key": "slept_key",
                "told": "part = 'visits'",
                "totals": {
                    "nights": [{"table": "fct_visits", "version": 1, "column": "nights", "is_taken_off": False}],
                    "weight": [{"table": "fct_visits", "version": 1, "column": "load", "is_taken_off": False}],
                    "brought": [{"table": "fct_visits", "version": 1, "column": "paid", "is_taken_off": False}],
                },
            },
        }
    )
    assert nothing_lost(VAULT, "fct_stays_and_more") == snapshot(
        {
            "stays": {
                "name": "stays",
                "table": "fct_stays",
                "version": 2,
                "key": "stay_key",
                "told": "is_in_stays",
                "totals": {"eaten": [{"table": "fct_suppers", "version": 2, "column": "price", "is_taken_off": False}]},
            },
            "suppers": {
                "name": "suppers",
                "table": "fct_suppers",
                "version": 2,
                "key": "stay_key",
                "told": "is_in_suppers",
                "totals": {"served": [{"table": "fct_suppers", "version": 2, "is_taken_off": False}]},
            },
        }
    )


def test_names_that_yaml_takes_for_something_else_stay_names() -> None:
    stacked, joined = nothing_lost(AWKWARD, "fct_stacked_things"), nothing_lost(AWKWARD, "fct_joined_things")
    assert [(name, stacked[name]["told"]) for name in ("yes", "24h")] == [
        ("yes", "part = 'yes'"),
        ("24h", "part = '24h'"),
    ]
    assert joined["24h"]["told"] == "is_in_24h"
    assert "totals" not in stacked["yes"]
    assert "many" not in stacked["known"]["totals"]


def test_a_code_has_to_be_in_the_list_of_the_shape() -> None:
    columns = yaml.safe_load(text_of(VAULT, "/fct_nights.yml"))["models"][0]["columns"]
    (test,) = next(column for column in columns if column["name"] == "comfort")["data_tests"]
    assert test["relationships"]["arguments"] == {"to": "ref('ref_comfort')", "field": "comfort_code"}


def test_keys_that_are_one_are_one_call() -> None:
    assert text_of(VAULT, "/matched_same_person.sql") == snapshot("""\
{{ puddingstone.matched_keys(
    link=ref("sal_same_person"),
    link_key="same_person_hk",
    keys=["guest_hk", "traveller_hk"],
    kinds=["guest", "traveller"],
    satellite=ref("sat_same_person"),
    holds="is_same"
) }}
""")
    assert text_of(VAULT, "/matched_same_guest.sql") == snapshot("""\
{{ puddingstone.matched_keys(
    link=ref("sal_same_guest"),
    link_key="same_guest_hk",
    keys=["guest_hk", "other_hk"]
) }}
""")


@pytest.mark.parametrize(("vault", "word"), [(VAULT, "full_name"), (AWKWARD, "who_wants_it")])
def test_what_is_personal_reaches_no_product(vault: Any, word: str) -> None:
    found = [file.path for file in emit(vault) if word in file.text]
    assert found
    assert not [path for path in found if path.startswith(("marts/", "cubes/"))]
