import jinja2
import pytest
import yaml
from inline_snapshot import snapshot

from puddingstone.emitting import SIGN, emit
from puddingstone.vault import Vault
from tests.planning.modelling import HOTEL, text_of, vault_of

VISITING = """
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(loyalty, columns={"is_vip": sql("VIP = 'Y'")})
    class Profile(Details):
        '''Who it is.'''

        full_name: Personal[Text]
        is_vip: YesNo


@recorded_in(reception)
def guest_called(guest: Guest, called_at: Moment) -> Event:
    '''A guest calls.'''
"""

AWKWARD = (
    "'it''s'",
    '"NO"',
    "'\\\\'",
    "'%}'",
    "'{{ x }}'",
    "'{% raw %}'",
    "'#} {#'",
    "'ä😀'",
    "VIP /* }} */",
    "VIP -- why {{",
    "case\n    when VIP then 1\nend",
)


def test_every_file_says_that_it_is_ours_and_where_it_comes_from() -> None:
    files = {file.path: file.text for file in emit(vault_of(VISITING))}
    assert files["raw_vault/hubs/hub_guest.sql"].startswith(f"{{#- {SIGN} from fancy_hotel.visiting.Guest: change")
    assert files["raw_vault/hubs/hub_guest.yml"].startswith(f"# {SIGN} from fancy_hotel.visiting.Guest: change")
    assert files["groups.yml"].startswith(f"# {SIGN} from all domain models")


def test_files_are_sorted_and_each_table_has_its_sql_and_its_properties() -> None:
    assert [file.path for file in emit(vault_of(VISITING))] == snapshot(
        [
            "business_vault/event_log_fancy_hotel.sql",
            "business_vault/event_log_fancy_hotel.yml",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__event.sql",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__event.yml",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__event_guest_called.sql",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__event_guest_called.yml",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__event_map_type.sql",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__event_map_type.yml",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__event_object.sql",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__event_object.yml",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__object.sql",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__object.yml",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__object_guest.sql",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__object_guest.yml",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__object_map_type.sql",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__object_map_type.yml",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__object_object.sql",
            "business_vault/ocel_fancy_hotel/ocel_fancy_hotel__object_object.yml",
            "groups.yml",
            "raw_vault/hubs/hub_guest.sql",
            "raw_vault/hubs/hub_guest.yml",
            "raw_vault/links/nh_link_guest_called.sql",
            "raw_vault/links/nh_link_guest_called.yml",
            "raw_vault/satellites/sat_guest__profile.sql",
            "raw_vault/satellites/sat_guest__profile.yml",
            "raw_vault/satellites/sat_guest__profile__personal.sql",
            "raw_vault/satellites/sat_guest__profile__personal.yml",
            "sources/loyalty.yml",
            "sources/reception.yml",
            "staging/fancy_hotel/stg_loyalty__guest__profile.sql",
            "staging/fancy_hotel/stg_loyalty__guest__profile.yml",
            "staging/fancy_hotel/stg_reception__guest_called.sql",
            "staging/fancy_hotel/stg_reception__guest_called.yml",
        ]
    )


def test_an_empty_vault_is_no_files() -> None:
    assert emit(Vault()) == ()


@pytest.mark.parametrize("said", AWKWARD)
def test_sql_that_users_write_survives(said: str) -> None:
    model = VISITING.replace("\"VIP = 'Y'\"", repr(said))
    column, expected = "is_vip", f"cast({said} as boolean)".replace("{{ as", "{{\n as")
    assert derived(text_of(vault_of(model), "stg_loyalty__guest__profile.sql"))[column] == expected


@pytest.mark.parametrize("said", AWKWARD)
def test_a_condition_that_users_write_survives(said: str) -> None:
    model = VISITING.replace("@recorded_in(reception)", f"@recorded_in(reception, where={said!r})")
    expected = f"({said})".replace("{{)", "{{\n)")
    assert derived(text_of(vault_of(model), "stg_reception__guest_called.sql"))["belongs_here"] == expected


@pytest.mark.parametrize("said", ["{{ x }}", "{% raw %}", "{{{#", "{# never closed", "}} and %}"])
def test_no_docstring_and_no_name_of_a_team_is_taken_for_jinja(said: str) -> None:
    hotel = HOTEL.replace("Rooms and guests.", said).replace('Team("Front Office"', f"Team({said!r}")
    vault = vault_of(VISITING.replace("A person who stays with us.", said), hotel=hotel)
    for file in emit(vault):
        if file.path.endswith(".yml"):
            for text in texts(yaml.safe_load(file.text)):
                jinja2.Environment(autoescape=True).from_string(text).render(target={"type": "duckdb"})


def test_a_hub_is_one_call() -> None:
    assert text_of(vault_of(VISITING), "hub_guest.sql") == snapshot("""\
{{ automate_dv.hub(
    src_pk="guest_hk",
    src_nk="guest_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=["stg_loyalty__guest__profile", "stg_reception__guest_called"]
) }}
""")


def test_an_event_is_one_call() -> None:
    assert text_of(vault_of(VISITING), "nh_link_guest_called.sql") == snapshot("""\
{{ automate_dv.nh_link(
    src_pk="guest_called_hk",
    src_fk=["guest_hk"],
    src_payload=["called_at"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__guest_called"
) }}
""")


def test_a_satellite_is_one_call() -> None:
    assert text_of(vault_of(VISITING), "sat_guest__profile.sql") == snapshot("""\
{{ automate_dv.sat(
    src_pk="guest_hk",
    src_hashdiff="guest__profile_hashdiff",
    src_payload=["is_vip"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_loyalty__guest__profile"
) }}
""")


def test_the_properties_of_a_hub_are_its_columns_and_tests_and_unit_tests() -> None:
    assert text_of(vault_of(VISITING), "hub_guest.yml") == snapshot("""\
models:
  - name: hub_guest
    description: A person who stays with us.
    config:
      materialized: incremental
      incremental_strategy: append
      on_schema_change: append_new_columns
      tags:
        - raw_vault
        - hub
      schema: raw_vault
      group: fancy_hotel
      access: private
      meta:
        origin: fancy_hotel.visiting.Guest
        because: a thing with a stable key becomes a hub on that key, loaded from every stage that carries it
        owner: Front Office
    columns:
      - name: guest_hk
        description: Hash key of guest.
        config:
          meta:
            origin: fancy_hotel.visiting.Guest
        data_tests:
          - unique:
              config:
                tags:
                  - technical
          - not_null:
              config:
                tags:
                  - technical
      - name: guest_number
        description: Guest number.
        config:
          meta:
            origin: fancy_hotel.visiting.Guest.guest_number
        data_tests:
          - not_null:
              config:
                tags:
                  - technical
      - name: load_datetime
        description: When the row was delivered.
      - name: record_source
        description: The source and the table that the row came from.
unit_tests:
  - name: hub_guest__first_load
    description: A first load inserts what is staged.
    model: hub_guest
    config:
      tags:
        - technical
    overrides:
      macros:
        automate_dv.is_any_incremental: false
    given:
      - input: ref('stg_loyalty__guest__profile')
        format: sql
        rows: |-
          select
            cast('00000000000000000000000000000001' as binary) as guest_hk,
            'guest_number 1' as guest_number,
            cast('2026-01-01 08:00:00' as timestamp) as load_datetime,
            'unit test' as record_source
      - input: ref('stg_reception__guest_called')
        format: sql
        rows: |-
          select
            cast(null as binary) as guest_hk,
            cast(null as varchar) as guest_number,
            cast(null as timestamp) as load_datetime,
            cast(null as varchar) as record_source
          where false
    expect:
      format: sql
      rows: |-
        select
          cast('00000000000000000000000000000001' as binary) as guest_hk,
          'guest_number 1' as guest_number,
          cast('2026-01-01 08:00:00' as timestamp) as load_datetime,
          'unit test' as record_source
  - name: hub_guest__nothing_new
    description: What is there already is not inserted again, whenever it is delivered.
    model: hub_guest
    config:
      tags:
        - technical
    overrides:
      macros:
        automate_dv.is_any_incremental: true
    given:
      - input: ref('stg_loyalty__guest__profile')
        format: sql
        rows: |-
          select
            cast('00000000000000000000000000000001' as binary) as guest_hk,
            'guest_number 1' as guest_number,
            cast('2026-01-02 08:00:00' as timestamp) as load_datetime,
            'unit test' as record_source
      - input: ref('stg_reception__guest_called')
        format: sql
        rows: |-
          select
            cast(null as binary) as guest_hk,
            cast(null as varchar) as guest_number,
            cast(null as timestamp) as load_datetime,
            cast(null as varchar) as record_source
          where false
      - input: this
        format: sql
        rows: |-
          select
            cast('00000000000000000000000000000001' as binary) as guest_hk,
            'guest_number 1' as guest_number,
            cast('2026-01-01 08:00:00' as timestamp) as load_datetime,
            'unit test' as record_source
    expect:
      format: sql
      rows: |-
        select
          cast(null as binary) as guest_hk,
          cast(null as varchar) as guest_number,
          cast(null as timestamp) as load_datetime,
          cast(null as varchar) as record_source
        where false
  - name: hub_guest__change
    description: What is not there yet is inserted.
    model: hub_guest
    config:
      tags:
        - technical
    overrides:
      macros:
        automate_dv.is_any_incremental: true
    given:
      - input: ref('stg_loyalty__guest__profile')
        format: sql
        rows: |-
          select
            cast('00000000000000000000000000000001' as binary) as guest_hk,
            'guest_number 1' as guest_number,
            cast('2026-01-02 08:00:00' as timestamp) as load_datetime,
            'unit test' as record_source
          union all
          select
            cast('00000000000000000000000000000002' as binary) as guest_hk,
            'guest_number 2' as guest_number,
            cast('2026-01-02 08:00:00' as timestamp) as load_datetime,
            'unit test' as record_source
      - input: ref('stg_reception__guest_called')
        format: sql
        rows: |-
          select
            cast(null as binary) as guest_hk,
            cast(null as varchar) as guest_number,
            cast(null as timestamp) as load_datetime,
            cast(null as varchar) as record_source
          where false
      - input: this
        format: sql
        rows: |-
          select
            cast('00000000000000000000000000000001' as binary) as guest_hk,
            'guest_number 1' as guest_number,
            cast('2026-01-01 08:00:00' as timestamp) as load_datetime,
            'unit test' as record_source
    expect:
      format: sql
      rows: |-
        select
          cast('00000000000000000000000000000002' as binary) as guest_hk,
          'guest_number 2' as guest_number,
          cast('2026-01-02 08:00:00' as timestamp) as load_datetime,
          'unit test' as record_source
""")


def test_keys_in_a_fact_are_looked_for_in_the_dimension_of_what_they_are_keys_of() -> None:
    model = """
    class Guest(Entity):
        '''A person.'''

        guest_number: Key[Text]


    class Room(Entity):
        '''A room.'''

        room_number: Key[Text]


    @recorded_in(reception)
    def room_left(guest: Room, left_by: Guest, room: Guest, seen_by: Room, left_at: Moment) -> Event:
        '''Somebody leaves.'''


    rooms = Product(
        "Rooms",
        purpose="What.",
        owner=front_office,
        offers=[Dimension(Guest), AsOfDimension(Room), Fact("exits", grain=room_left)],
    )
    """
    columns = yaml.safe_load(text_of(vault_of(model), "fct_exits.yml"))["models"][0]["columns"]
    found = {
        column["name"]: test["relationships"]["arguments"]
        for column in columns
        for test in column.get("data_tests", [])
        if "relationships" in test
    }
    known = {"to": "ref('dim_guest')", "field": "guest_key"}
    assert found == {"left_by_key": known, "room_key": known}


def test_a_source_that_says_how_often_it_delivers_has_freshness() -> None:
    assert text_of(vault_of(VISITING), "sources/loyalty.yml") == snapshot("""\
sources:
  - name: loyalty
    description: The source system loyalty.
    schema: loyalty
    config:
      meta:
        owner: Front Office
        origin: fancy_hotel.loyalty
    tables:
      - name: guest_profile
        description: guest_profile as loyalty delivers it.
        config:
          loaded_at_field: cast(TO_TIMESTAMP(TS) as timestamp)
          freshness:
            warn_after:
              count: 90
              period: minute
            error_after:
              count: 3
              period: hour
""")


def test_tables_and_schemas_that_are_words_of_sql_are_quoted() -> None:
    hotel = HOTEL.replace('schema="RECEPTION"', 'schema="GROUP"')
    source = yaml.safe_load(text_of(vault_of(VISITING.replace("guest_called", "order"), hotel=hotel), "reception.yml"))
    said = source["sources"][0]
    assert (said["quoting"], said["tables"][0]["quoting"]) == ({"schema": True}, {"identifier": True})


def test_a_source_that_does_not_say_has_none() -> None:
    assert "freshness" not in text_of(vault_of(VISITING), "sources/reception.yml")


def test_a_stage_waits_for_its_seed_where_its_source_is_seeded() -> None:
    hotel = HOTEL.replace('schema="RECEPTION"', 'schema="desk", seeded=True')
    seeds = {"seeds/desk__guest_called.csv": "guest_number,called_at,loaded_at\n"}
    vault = vault_of(VISITING, hotel=hotel, seeds=seeds)
    assert '-- depends_on: {{ ref("desk__guest_called") }}' in text_of(vault, "stg_reception__guest_called.sql")
    assert text_of(vault, "sources/seeds.yml") == snapshot("""\
seeds:
  - name: desk__guest_called
    description: Stands for the source table desk.guest_called on a laptop.
    config:
      schema: desk
      alias: guest_called
      column_types:
        guest_number: varchar
        called_at: varchar
        loaded_at: varchar
""")


def test_groups_say_who_answers() -> None:
    assert text_of(vault_of(VISITING), "groups.yml") == snapshot("""\
groups:
  - name: fancy_hotel
    description: Fancy Hotel.
    owner:
      name: Front Office
      email: front.office@fancy.example
    config:
      meta:
        expert: Ada
""")


def derived(sql: str) -> dict[str, str]:
    """The derived columns as AutomateDV gets them."""
    head = sql[: sql.index("-%}\n") + 3]
    environment = jinja2.Environment(autoescape=False)  # noqa: S701 (it is SQL)
    module = environment.from_string(head).make_module({"puddingstone": Macros()})
    found: dict[str, str] = getattr(module, "derived_columns")  # noqa: B009 (set by the template)
    return found


class Macros:
    """Puddingstone's macros, as far as stages call them for derived columns."""

    def text_form(self, expression: str, type_: str) -> str:
        return f"text of {expression} {type_}"


def texts(value: object) -> list[str]:
    match value:
        case dict():
            return [text for each in value.values() for text in texts(each)]
        case list():
            return [text for each in value for text in texts(each)]
        case str():
            return [value]
    return []


def test_columns_of_products_name_the_source_columns_that_they_are_made_of() -> None:
    offer = "\npeople = Product('People', purpose='Who.', owner=front_office, offers=[Dimension(Guest)])\n"
    vault = vault_of(VISITING + offer)
    columns = yaml.safe_load(text_of(vault, "people/dim_guest.yml"))["models"][0]["columns"]
    assert {each["name"]: each["config"]["meta"]["lineage"] for each in columns} == {
        "guest_key": ["loyalty.guest_profile.guest_number", "reception.guest_called.guest_number"],
        "guest_number": ["loyalty.guest_profile.guest_number", "reception.guest_called.guest_number"],
        "is_vip": ["loyalty.guest_profile.VIP"],
    }
    assert "lineage" not in text_of(vault, "raw_vault/hubs/hub_guest.yml")
