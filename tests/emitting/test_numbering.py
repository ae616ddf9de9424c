from typing import Any

import yaml
from inline_snapshot import snapshot

from tests.planning.modelling import text_of, vault_of

VISITING = """
@numbered_by_domain
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        is_vip: YesNo


@recorded_in(reception)
def guest_called(guest: Guest | None, called_at: Moment) -> Event:
    '''Somebody calls, who may be a guest.'''


guests = Product(
    "Guests",
    purpose="Who they are",
    owner=front_office,
    offers=[Dimension(Guest), Fact("calls", grain=guest_called)],
)
"""

VAULT = vault_of(VISITING)


def properties_of(table: str) -> dict[str, Any]:
    said: dict[str, Any] = yaml.safe_load(text_of(VAULT, f"{table}.yml"))
    return said


def test_the_hub_has_a_key_of_two_parts() -> None:
    assert text_of(VAULT, "hub_guest.sql") == snapshot("""\
{{ automate_dv.hub(
    src_pk="guest_hk",
    src_nk=["collision_code", "guest_number"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=["stg_reception__guest__profile", "stg_reception__guest_called__guest"]
) }}
""")


def test_no_part_of_the_key_is_missing_in_the_hub() -> None:
    tests = {each["name"]: each.get("data_tests", []) for each in properties_of("hub_guest")["models"][0]["columns"]}
    assert [[next(iter(test)) for test in tests[name]] for name in ("collision_code", "guest_number")] == [
        ["not_null"],
        ["not_null"],
    ]


def test_unit_tests_bring_codes() -> None:
    first, *_ = properties_of("hub_guest")["unit_tests"]
    assert first["expect"]["rows"] == snapshot("""\
select
  cast('00000000000000000000000000000001' as binary) as guest_hk,
  'collision_code 1' as collision_code,
  'guest_number 1' as guest_number,
  cast('2026-01-01 08:00:00' as timestamp) as load_datetime,
  'unit test' as record_source\
""")


def test_the_contract_of_a_dimension_has_the_code_and_what_it_means() -> None:
    columns = {each["name"]: each for each in properties_of("dim_guest")["models"][0]["columns"]}
    assert columns["collision_code"] == snapshot(
        {
            "name": "collision_code",
            "description": "Which domain gave the number: FH for Fancy Hotel.",
            "data_type": "varchar",
            "constraints": [{"type": "not_null"}],
            "config": {
                "meta": {
                    "origin": "fancy_hotel.visiting.Guest.collision_code",
                    "lineage": ["reception.guest_called.guest_number"],
                }
            },
        }
    )


def test_nobody_is_a_guest_without_a_code_and_without_a_number() -> None:
    columns = {each["name"]: each for each in properties_of("nh_link_guest_called")["models"][0]["columns"]}
    known = columns["guest_hk"]["data_tests"][-1]["puddingstone.known_or_nobody"]
    assert known["arguments"] == {"to": "ref('hub_guest')", "field": "guest_hk", "parts": 2}
    assert 'puddingstone.somebody("guest_hk", 2)' in text_of(VAULT, "fct_calls.sql")
