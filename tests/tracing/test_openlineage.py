import json
from datetime import UTC, datetime
from typing import Any

from inline_snapshot import snapshot

from puddingstone.tracing import Telling, events, events_of_products, trace
from tests.planning.modelling import HOTEL, vault_of
from tests.tracing.openlineage_rules import check_event
from tests.tracing.test_lineage import LINEAGE, VAULT

TELLING = Telling("urn:puddingstone:0", "hotel", datetime(2026, 3, 27, 18, tzinfo=UTC))
GUEST = """
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Number]

    @recorded_in(reception, columns={"is_vip": sql("case VIP when 'Y' then 'true' end")})
    class Profile(Details):
        '''Who it is.'''

        is_vip: YesNo
"""
TOLD_TWICE = """
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Number]

    @recorded_in(reception, table="guests", columns={"guest_number": sql("case NO when 0 then 1 end")})
    class Profile(Details):
        '''Who it is.'''

        language: Text

    @recorded_in(loyalty, table="guests", columns={"guest_number": "NO"})
    class Membership(Details):
        '''What it earned.'''

        points: Number


people = Product("People", purpose="Who we know.", owner=front_office, offers=[Dimension(Guest)])
"""


def dataset(told: list[dict[str, Any]], name: str) -> dict[str, Any]:
    """The facets of the dataset of that name."""
    (found,) = [event["dataset"] for event in told if event["dataset"]["name"] == name]
    facets = found["facets"]
    assert isinstance(facets, dict)
    return facets


def test_every_event_keeps_the_rules() -> None:
    told = [*events(VAULT, LINEAGE, TELLING), *events_of_products(VAULT, LINEAGE, TELLING)]
    for event in told:
        check_event(json.loads(json.dumps(event)))


def test_there_is_an_event_for_every_table_and_for_every_product() -> None:
    names = {f"{table.schema_name}.{table.name}": table for table in VAULT.tables}
    assert [event["dataset"]["name"] for event in events(VAULT, LINEAGE, TELLING)] == list(names)
    products = [event["dataset"]["name"] for event in events_of_products(VAULT, LINEAGE, TELLING)]
    assert products == [name for name in names if name.startswith("people.")]


def test_columns_come_from_the_tables_that_are_read_or_straight_from_sources() -> None:
    near = dataset(list(events(VAULT, LINEAGE, TELLING)), "people.dim_guest")
    far = dataset(list(events_of_products(VAULT, LINEAGE, TELLING)), "people.dim_guest")
    (one,) = near["columnLineage"]["fields"]["is_vip"]["inputFields"]
    (other,) = far["columnLineage"]["fields"]["is_vip"]["inputFields"]
    assert (one["name"], one["field"]) == ("raw_vault.sat_guest__profile", "is_vip")
    assert (other["name"], other["field"]) == ("RECEPTION.guest_profile", "VIP")


def test_a_column_that_comes_from_nothing_has_no_lineage() -> None:
    facets = dataset(list(events(VAULT, LINEAGE, TELLING)), "staging_fancy_hotel.stg_reception__guest__profile")
    assert {"joined", "record_source"}.isdisjoint(facets["columnLineage"]["fields"])
    assert {"joined", "record_source"} <= {field["name"] for field in facets["schema"]["fields"]}


def test_a_table_that_two_sources_call_theirs_is_one_dataset_with_all_that_is_done_to_it() -> None:
    vault = vault_of(TOLD_TWICE, hotel=HOTEL.replace('Source("loyalty",', 'Source("loyalty", schema="RECEPTION",'))
    facets = dataset(list(events_of_products(vault, trace(vault), TELLING)), "people.dim_guest")
    (number,) = facets["columnLineage"]["fields"]["guest_number"]["inputFields"]
    assert (number["name"], number["field"]) == ("RECEPTION.guests", "NO")
    assert [way["subtype"] for way in number["transformations"]] == ["CONDITIONAL", "TRANSFORMATION"]


def test_an_event_says_how_a_column_came_about() -> None:
    vault = vault_of(GUEST)
    facets = dataset(list(events(vault, trace(vault), TELLING)), "staging_fancy_hotel.stg_reception__guest__profile")
    fields = facets["columnLineage"]["fields"]
    assert {name: fields[name]["inputFields"] for name in ("guest_hk", "is_vip")} == snapshot(
        {
            "guest_hk": [
                {
                    "namespace": "hotel",
                    "name": "RECEPTION.guest_profile",
                    "field": "guest_number",
                    "transformations": [
                        {
                            "type": "DIRECT",
                            "subtype": "TRANSFORMATION",
                            "description": "hash of guest_number",
                            "masking": True,
                        }
                    ],
                }
            ],
            "is_vip": [
                {
                    "namespace": "hotel",
                    "name": "RECEPTION.guest_profile",
                    "field": "VIP",
                    "transformations": [
                        {
                            "type": "INDIRECT",
                            "subtype": "CONDITIONAL",
                            "description": "case VIP when 'Y' then 'true' end as boolean",
                            "masking": False,
                        }
                    ],
                }
            ],
        }
    )


def test_a_table_that_two_sources_deliver_to_is_told_of_once() -> None:
    hotel = HOTEL.replace('Source("loyalty"', 'Source("loyalty", schema="RECEPTION"')
    said = "def guest_{what}(guest: Guest, told_at: Moment) -> Event:\n    '''So.'''\n"
    called = f"@recorded_in({{source}}, table='calls')\n{said}"
    happened = [
        called.format(source=source, what=what) for source, what in (("reception", "rang"), ("loyalty", "wrote"))
    ]
    offered = "people = Product('People', purpose='Who.', owner=front_office, offers=[Dimension(Guest)])\n"
    vault = vault_of("\n\n".join([GUEST, *happened, offered]), hotel=hotel)
    (told,) = events_of_products(vault, trace(vault), TELLING)
    check_event(told)
    key = told["dataset"]["facets"]["columnLineage"]["fields"]["guest_key"]["inputFields"]
    assert [(each["name"], each["field"]) for each in key] == [
        ("RECEPTION.calls", "guest_number"),
        ("RECEPTION.guest_profile", "guest_number"),
    ]
