"""What holds for the vault, and the files, of every sound business."""

import tempfile
from collections import Counter
from pathlib import Path

import jinja2
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from puddingstone.domain import Attribute, Business
from puddingstone.emitting import SIGN, emit
from puddingstone.planning import plan
from puddingstone.vault import (
    AsOfDimension,
    DailyDimension,
    Dimension,
    EventFact,
    EventLog,
    Mart,
    MultiActiveSatellite,
    NonHistorisedLink,
    OutcomesTable,
    ProcessFact,
    ReferenceTable,
    Satellite,
    Stage,
    Vault,
)
from puddingstone.vault.mart_names import VALIDITY
from puddingstone.vault.names import AS_OF_DATE
from puddingstone.writing import compare, write
from tests.properties.businesses import businesses, shuffled

law = settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@law
@given(businesses())
def test_a_business_and_its_vault_survive_json(business: Business) -> None:
    vault = plan(business)
    assert Business.model_validate_json(business.model_dump_json()) == business
    assert Vault.model_validate_json(vault.model_dump_json()) == vault


@law
@given(st.data())
def test_the_plan_ignores_the_order_of_declarations(data: st.DataObject) -> None:
    business = data.draw(businesses())
    assert plan(data.draw(shuffled(business))) == plan(business)


@law
@given(businesses())
def test_no_two_tables_have_the_same_name_in_any_case(business: Business) -> None:
    vault = plan(business)
    assert not _repeated([*(table.name for table in vault.tables), *(seed.name for seed in vault.seeds)])
    assert not _repeated([group.name for group in vault.groups])
    assert not _repeated([source.name for source in vault.sources])


@law
@given(businesses())
def test_no_table_has_two_columns_of_one_name_in_any_case(business: Business) -> None:
    for table in plan(business).tables:
        assert not _repeated([column.name for column in table.columns]), table.name


@law
@given(businesses())
def test_every_column_of_a_mart_is_selected_once_and_in_order(business: Business) -> None:
    for table in plan(business).tables:
        if isinstance(table, Dimension | AsOfDimension | DailyDimension | EventFact | ProcessFact):
            assert _selected(table) == [column.name for column in table.columns], table.name


@law
@given(businesses())
def test_no_stage_computes_the_same_name_twice(business: Business) -> None:
    for stage in plan(business).tables:
        if isinstance(stage, Stage):
            derived = [*(each.name for each in stage.derived), *(each.name for each in stage.texts)]
            assert not _repeated([*derived, *(each.name for each in stage.hashed)]), stage.name


@law
@given(businesses())
def test_every_fact_lands_in_exactly_one_satellite_link_or_code_list(business: Business) -> None:
    landed: Counter[str] = Counter()
    for table in plan(business).tables:
        if isinstance(table, Satellite | MultiActiveSatellite | NonHistorisedLink | ReferenceTable):
            payload = {*table.payload, *([table.key] if isinstance(table, ReferenceTable) else [])}
            landed.update(column.origin for column in table.columns if column.name in payload)
    assert landed == Counter(attribute.address for attribute in _facts(business))


@law
@given(businesses())
def test_every_table_that_a_table_reads_is_there(business: Business) -> None:
    vault = plan(business)
    there = {table.name: {column.name for column in table.columns} for table in vault.tables}
    for table in vault.tables:
        assert set(table.reads) <= set(there), table.name
        if isinstance(table, Satellite | MultiActiveSatellite | NonHistorisedLink | ReferenceTable):
            assert {column.name for column in table.columns} <= there[table.stage], table.name


@law
@given(businesses())
def test_every_outcome_is_put_down_once_for_a_thing_that_takes_part_in_both(business: Business) -> None:
    vault = plan(business)
    tables = {table.name: table for table in vault.tables}
    logged = {event.name: event for table in vault.tables if isinstance(table, EventLog) for event in table.events}
    put_down = [each for table in vault.tables if isinstance(table, OutcomesTable) for each in table.board]
    happened = {address: event.name for address, event in business.event_at.items()}
    assert Counter((each.activity, each.outcome, each.said) for each in put_down) == Counter(
        (happened[each.event], happened[each.outcome], each.foreseen) for each in business.outcomes
    )
    for each in put_down:
        for event in (logged[each.activity], logged[each.outcome]):
            assert each.case_type in {party.case.name for party in event.parties}
    for table in vault.tables:
        if isinstance(table, OutcomesTable):
            told = {event.name for log in table.logs for event in getattr(tables[log.name], "events")}  # noqa: B009
            assert {name for each in table.board for name in (each.activity, each.outcome)} <= told


@law
@given(businesses())
def test_emitting_twice_gives_the_same_text_and_no_path_twice(business: Business) -> None:
    vault = plan(business)
    files = emit(vault)
    assert files == emit(Vault.model_validate_json(vault.model_dump_json()))
    assert not _repeated([file.path for file in files])
    assert all(SIGN in file.text.splitlines()[0] and file.text.endswith("\n") for file in files)


@law
@given(businesses())
def test_emitted_yaml_and_jinja_can_be_parsed(business: Business) -> None:
    environment = jinja2.Environment(extensions=["jinja2.ext.do"], autoescape=True)
    for file in emit(plan(business)):
        environment.parse(file.text) if file.path.endswith(".sql") else _parse_properties(file.text, environment)


@law
@given(businesses())
def test_compiling_twice_writes_nothing_the_second_time(business: Business) -> None:
    texts = {file.path: file.text for file in emit(plan(business))}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(texts, compare(texts, folder, SIGN), folder)
        assert not compare(texts, folder, SIGN)
        assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == set(texts)


def _selected(mart: Mart) -> list[str]:
    """The columns that the SQL of a mart selects."""
    match mart:
        case Dimension() | AsOfDimension() | DailyDimension():
            days = (AS_OF_DATE,) if isinstance(mart, DailyDimension) else ()
            validity = VALIDITY if isinstance(mart, AsOfDimension) else days
            picks = [name for part in mart.parts for _, name in part.picks]
            meanings = [name for lookup in mart.lookups for _, name in lookup.picks]
            return [mart.public_key, *validity, *mart.natural_keys, *picks, *meanings]
        case EventFact(step=step):
            picks = [name for _, name in step.picks]
            return [mart.public_key, *(name for _, name in step.keys), step.moment, *picks]
        case ProcessFact(steps=steps):
            keys = dict.fromkeys(name for step in steps for _, name in step.keys)
            picks = [name for step in steps for _, name in step.picks]
            picks += [name for part in mart.parts for _, name in part.picks]
            return [mart.public_key, *mart.natural_keys, *keys, *(step.moment for step in steps), *picks]


def _facts(business: Business) -> list[Attribute]:
    details = [a for entity in business.entities for each in entity.details for a in each.attributes if not a.is_key]
    happened = [attribute for happening in business.happenings for attribute in happening.attributes]
    computed = [fact.attribute for each in business.computed for fact in each.facts]
    return [
        *details,
        *happened,
        *computed,
        *(attribute for each in business.references for attribute in each.attributes),
    ]


def _repeated(names: list[str]) -> set[str]:
    return {name for name, count in Counter(name.lower() for name in names).items() if count > 1}


def _parse_properties(text: str, environment: jinja2.Environment) -> None:
    waiting = [yaml.safe_load(text)]
    while waiting:
        match waiting.pop():
            case dict(entries):
                waiting += [*entries, *entries.values()]
            case list(entries):
                waiting += entries
            case str(value):
                environment.parse(value)
