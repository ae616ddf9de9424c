from typing import Any

import pytest
import yaml
from inline_snapshot import snapshot

from tests.planning.modelling import text_of, vault_of

VISITING = """
class House(Entity):
    '''A house, or several that are run as one.'''

    house_code: Key[Text]


@recorded_in(reception)
def same_house(house: House, other: House) -> SameAs:
    '''Two codes of one house.'''


@recorded_in(reception)
def belongs_to(part: House, whole: House) -> PartOf:
    '''A house is part of a bigger one.'''


@recorded_in(reception)
def lets(house: House, other: House) -> Relationship:
    '''A house lets another one.'''
"""

VAULT = vault_of(VISITING)


def properties_of(table: str) -> dict[str, Any]:
    said: dict[str, Any] = yaml.safe_load(text_of(VAULT, f"{table}.yml"))
    return said


def data_tests_of(table: str) -> list[dict[str, Any]]:
    tests: list[dict[str, Any]] = properties_of(table)["models"][0]["data_tests"]
    return tests


def test_a_match_is_one_call() -> None:
    assert text_of(VAULT, "sal_same_house.sql") == snapshot("""\
{{ automate_dv.link(
    src_pk="same_house_hk",
    src_fk=["house_hk", "other_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__same_house"
) }}
""")


def test_a_hierarchy_is_one_call() -> None:
    assert text_of(VAULT, "hal_belongs_to.sql") == snapshot("""\
{{ automate_dv.link(
    src_pk="belongs_to_hk",
    src_fk=["part_hk", "whole_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__belongs_to"
) }}
""")


@pytest.mark.parametrize(
    ("link", "parties"), [("sal_same_house", ["house", "other"]), ("hal_belongs_to", ["part", "whole"])]
)
def test_both_keys_have_to_be_in_the_hub(link: str, parties: list[str]) -> None:
    own, *keys = properties_of(link)["models"][0]["columns"][:3]
    assert [next(iter(test)) for test in own["data_tests"]] == ["unique", "not_null"]
    for key, party in zip(keys, parties, strict=True):
        present, known = key["data_tests"]
        assert (key["name"], next(iter(present))) == (f"{party}_hk", "not_null")
        assert known["relationships"]["arguments"] == {"to": "ref('hub_house')", "field": "house_hk"}


@pytest.mark.parametrize("link", ["sal_same_house", "hal_belongs_to"])
def test_unit_tests_say_that_a_pair_is_inserted_once(link: str) -> None:
    names = [test["name"] for test in properties_of(link)["unit_tests"]]
    assert names == [f"{link}__{scenario}" for scenario in ("first_load", "nothing_new", "change")]


def test_the_kind_of_a_link_is_one_of_its_tags() -> None:
    tags = [properties_of(link)["models"][0]["config"]["tags"] for link in ("sal_same_house", "hal_belongs_to")]
    assert tags == [["raw_vault", "sal"], ["raw_vault", "hal"]]


def test_in_a_hierarchy_nothing_may_be_part_of_itself() -> None:
    assert data_tests_of("eff_sat_belongs_to")[-1] == {
        "puddingstone.no_cycle": {
            "name": "eff_sat_belongs_to__no_cycle",
            "arguments": {"key": "belongs_to_hk", "part": "part_hk", "whole": "whole_hk"},
            "config": {"tags": ["technical"]},
        }
    }


def test_a_relationship_may_go_round_in_circles() -> None:
    assert [next(iter(test)) for test in data_tests_of("eff_sat_lets")] == [
        "puddingstone.unique_together",
        "puddingstone.one_at_a_time",
    ]


OFFERED = vault_of(
    VISITING
    + """

houses = Product(
    "Houses", purpose="What we own.", owner=front_office, offers=[Dimension(House), Hierarchy(belongs_to)]
)
"""
)


def test_a_bridge_is_one_call() -> None:
    assert text_of(VAULT, "bridge_belongs_to.sql") == snapshot("""\
{{ puddingstone.bridge(
    hub=ref("hub_house"),
    hub_key="house_hk",
    satellite=ref("eff_sat_belongs_to"),
    key="belongs_to_hk",
    part="part_hk",
    whole="whole_hk"
) }}
""")


def test_a_hierarchy_that_is_offered_is_its_bridge_with_the_keys_of_both() -> None:
    assert text_of(OFFERED, "hierarchy_belongs_to.sql") == snapshot("""\
with bridge_belongs_to as (
    select
        part_hk,
        whole_hk,
        steps,
        is_top
    from {{ ref("bridge_belongs_to") }}
),

hub_house as (
    select
        house_hk,
        house_code
    from {{ ref("hub_house") }}
)

select
    {{ puddingstone.key_as_text("bridge_belongs_to.part_hk") }} as part_key,
    {{ puddingstone.key_as_text("bridge_belongs_to.whole_hk") }} as whole_key,
    part.house_code as part__house_code,
    whole.house_code as whole__house_code,
    bridge_belongs_to.steps,
    bridge_belongs_to.is_top
from bridge_belongs_to
inner join hub_house as part
    on bridge_belongs_to.part_hk = part.house_hk
inner join hub_house as whole
    on bridge_belongs_to.whole_hk = whole.house_hk
""")


def test_every_part_of_the_hub_is_in_its_bridge_once_with_each_whole() -> None:
    assert data_tests_of("bridge_belongs_to") == snapshot(
        [
            {
                "puddingstone.unique_together": {
                    "name": "bridge_belongs_to__unique_together",
                    "arguments": {"columns": ["part_hk", "whole_hk"]},
                    "config": {"tags": ["technical"]},
                }
            },
            {
                "puddingstone.every_part_is_there": {
                    "name": "bridge_belongs_to__every_part_is_there",
                    "arguments": {
                        "part": "part_hk",
                        "whole": "whole_hk",
                        "to": "ref('hub_house')",
                        "field": "house_hk",
                    },
                    "config": {"tags": ["technical"]},
                }
            },
        ]
    )


def test_the_keys_of_a_bridge_are_known_and_nothing_in_it_is_missing() -> None:
    columns = properties_of("bridge_belongs_to")["models"][0]["columns"]
    tests = {column["name"]: [next(iter(test)) for test in column["data_tests"]] for column in columns}
    assert tests == {
        "part_hk": ["not_null", "relationships"],
        "whole_hk": ["not_null", "relationships"],
        "steps": ["not_null"],
        "is_top": ["not_null"],
    }


def test_a_bridge_is_built_anew_each_time() -> None:
    config = properties_of("bridge_belongs_to")["models"][0]["config"]
    assert (config["materialized"], config["tags"]) == ("table", ["business_vault"])


def test_a_hierarchy_that_is_offered_points_to_the_dimension_of_both() -> None:
    said = yaml.safe_load(text_of(OFFERED, "hierarchy_belongs_to.yml"))["models"][0]
    assert said["config"]["contract"] == {"enforced": True}
    assert all(column["constraints"] == [{"type": "not_null"}] for column in said["columns"])
    for key in said["columns"][:2]:
        (known,) = key["data_tests"]
        assert known["relationships"]["arguments"] == {"to": "ref('dim_house')", "field": "house_key"}
    together, promises = said["data_tests"]
    assert promises["puddingstone.promises"]["name"] == "hierarchy_belongs_to__promises"
    assert together["puddingstone.unique_together"]["arguments"] == {"columns": ["part_key", "whole_key"]}
