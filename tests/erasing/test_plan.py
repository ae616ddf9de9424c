"""What is planned comes from the vault and its lineage alone."""

import pytest

from puddingstone.domain import Business, Context, Domain, Entity
from puddingstone.erasing import ErasingError, entity_called, plan_erasure
from puddingstone.erasing.told import told_in
from puddingstone.tracing import trace
from puddingstone.vault import Column, Derived, Guarded, Stage
from tests.erasing.world import HUB, MART, PLAN, STAGE, VAULT


def with_word(name: str, expression: str, *, is_personal: bool = False) -> Stage:
    column = Column(name=name, origin=f"inn.staying.{name}", is_personal=is_personal)
    return STAGE.model_copy(
        update={
            "derived": (*STAGE.derived, Derived(name=name, expression=expression, type="varchar")),
            "columns": (*STAGE.columns, column),
        }
    )


def test_a_mart_is_found_by_its_lineage_even_if_it_does_not_say_that_it_is_personal() -> None:
    (showing,) = PLAN.showings
    assert (showing.table, showing.columns, showing.keys) == ("dim_guest", ("name",), (("guest_key", "text"),))


def test_the_private_table_behind_an_offered_one_is_emptied_by_the_same_key() -> None:
    copied = {name: getattr(MART, name) for name in ("folder", "schema_name", "columns")}
    private = Guarded(name="dim_guest__private", of=MART, **copied)
    vault = VAULT.model_copy(update={"tables": (private, *(each for each in VAULT.tables if each != MART))})
    (showing,) = plan_erasure(HUB, vault, trace(vault)).showings
    assert (showing.table, showing.keys) == ("dim_guest__private", (("guest_key", "text"),))


def test_hub_and_other_facts_stay() -> None:
    assert PLAN.stays == ("hub_guest", "sat_guest__profile")


def test_a_word_that_reads_a_column_that_is_emptied_is_named() -> None:
    stage = with_word("initial", "substr(NAME, 1, 1)")
    told = told_in(stage, ["guest_hk"], VAULT.model_copy(update={"tables": (HUB, stage)}))
    assert told.columns == ("name",)
    assert told.lost == ("inn.staying.initial",)


def test_a_column_that_only_decides_is_not_emptied() -> None:
    stage = with_word("mail", "case channel when 'MAIL' then address end", is_personal=True)
    told = told_in(stage, ["guest_hk"], VAULT.model_copy(update={"tables": (HUB, stage)}))
    assert told.columns == ("name", "address")


def test_a_column_that_is_part_of_a_key_is_kept_and_named() -> None:
    stage = with_word("nickname", "no || '!'", is_personal=True)
    told = told_in(stage, ["guest_hk"], VAULT.model_copy(update={"tables": (HUB, stage)}))
    assert (told.columns, told.kept) == (("name",), ("no",))


def test_nothing_is_planned_where_nothing_is_personal() -> None:
    hub = HUB.model_copy(update={"stages": ()})
    plain = VAULT.model_copy(update={"tables": (hub,)})
    assert plan_erasure(hub, plain, trace(plain)).is_empty


def test_entities_of_one_name_are_told_apart_by_their_addresses() -> None:
    contexts = [
        Context(name=name, address=f"inn.{name}", entities=(Entity(name="Guest", address=f"inn.{name}.Guest"),))
        for name in ("staying", "dining")
    ]
    business = Business(domains=(Domain(name="inn", address="inn", contexts=tuple(contexts)),))
    assert entity_called("inn.dining.Guest", business).address == "inn.dining.Guest"
    with pytest.raises(ErasingError) as raised:
        entity_called("guest", business)
    assert (raised.value.finding.code, raised.value.finding.message) == (
        "ambiguous-entity",
        "guest may be any of inn.staying.Guest, inn.dining.Guest",
    )
