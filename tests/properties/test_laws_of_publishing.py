"""What holds for the documents of every sound business."""

import json
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from puddingstone.domain import Business, Organisation
from puddingstone.emitting import SIGN
from puddingstone.planning import plan
from puddingstone.publishing import publish
from puddingstone.vault import Mart
from puddingstone.writing import compare, write
from tests.properties.businesses import businesses, shuffled
from tests.publishing.validators import check_documents

law = settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def known() -> st.SearchStrategy[Business]:
    """Businesses of which everything is known that has to be before anything of them is published."""
    return businesses().map(_known)


def _known(business: Business) -> Business:
    organisation = Organisation(name="All", address="all", repository="https://git.all.example/models")
    teams = tuple(team.model_copy(update={"expert": team.expert or "Somebody"}) for team in business.teams)
    return business.model_copy(update={"organisation": organisation, "teams": teams})


@law
@given(known())
def test_every_document_is_what_its_standard_asks_for(business: Business) -> None:
    check_documents(publish(plan(business), business))


@law
@given(known())
def test_every_offered_table_is_in_a_contract_and_every_event_has_a_schema(business: Business) -> None:
    vault = plan(business)
    files = publish(vault, business)
    paths = [file.path.casefold() for file in files]
    assert len(set(paths)) == len(paths)
    assert len([path for path in paths if path.startswith("events/")]) == len(business.event_at)
    contracts = "\n".join(file.text for file in files if file.path.endswith("contract.odcs.yaml"))
    published = {service.name for service in vault.services if service.is_published}
    tables = [table for table in vault.tables if isinstance(table, Mart) and table.group in published]
    assert all(f"physicalName: {table.name}\n" in contracts for table in tables)


@law
@given(known())
def test_no_event_passes_as_an_empty_one(business: Business) -> None:
    for file in publish(plan(business), business):
        if file.path.endswith(".json"):
            said = json.loads(file.text)
            assert set(said["required"]) <= set(said["properties"])
            assert bool(said["required"]) is not Draft202012Validator(said).is_valid({})


@law
@given(st.data())
def test_the_order_of_declarations_changes_no_document(data: st.DataObject) -> None:
    business = data.draw(known())
    other = _known(data.draw(shuffled(business)))
    assert publish(plan(business), business) == publish(plan(other), other)


@law
@given(known())
def test_compiling_twice_writes_no_document_the_second_time(business: Business) -> None:
    texts = {file.path: file.text for file in publish(plan(business), business)}
    assert all(SIGN in text.splitlines()[0] or SIGN in text.splitlines()[1] for text in texts.values())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(texts, compare(texts, folder, SIGN), folder)
        assert not compare(texts, folder, SIGN)
        assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == set(texts)
