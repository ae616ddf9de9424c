"""Descriptions of products, in ODPS."""

import pytest
from pydantic import ValidationError

from tests.publishing.example import documents, one, vault
from tests.publishing.validators import product

PRODUCTS = sorted(path for path in documents() if path.endswith("product.odps.yaml"))


@pytest.mark.parametrize("path", PRODUCTS)
def test_each_description_is_what_the_standard_asks_for_and_offers_what_its_contract_has(path: str) -> None:
    said, contract = product(one(path)), one(path.replace("product.odps", "contract.odcs"))
    assert [port.name for port in said.output_ports] == [each["name"] for each in contract["schema"]]
    assert {(port.contract_id, port.version) for port in said.output_ports} == {(contract["id"], contract["version"])}
    assert (said.id, said.version, said.status) == (contract["id"], contract["version"], "active")


@pytest.mark.parametrize(
    "wrong",
    [
        {"apiVersion": "v2"},
        {"kind": "Product"},
        {"outputPorts": []},
        {"colour": "red"},
        {"support": [{"channel": "#"}]},
    ],
    ids=lambda each: next(iter(each)),
)
def test_a_description_that_the_standard_does_not_allow_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        product({**one(PRODUCTS[0]), **wrong})


def test_a_product_of_the_vault_is_made_from_source_systems() -> None:
    said = product(one("stays/v1/product.odps.yaml"))
    service = next(each for each in vault().services if each.name == "stays")
    assert [port.name for port in said.input_ports] == [f"source.{name}" for name in service.sources]
    assert {port.contract_id for port in said.input_ports} <= {system.origin for system in vault().sources}


def test_a_composite_is_made_from_the_contracts_of_its_parts_and_not_from_their_sources() -> None:
    said = product(one("overnights/v1/product.odps.yaml"))
    parts = {"fancy_hotel.stays", "economy_motel.visits"}
    assert {port.contract_id for port in said.input_ports} == parts
    assert {each.id for port in said.output_ports for each in port.input_contracts} == parts


def test_what_is_composed_of_is_published_as_well() -> None:
    published = {one(path)["id"] for path in PRODUCTS} | {system.origin for system in vault().sources}
    for path in PRODUCTS:
        said = product(one(path))
        assert {port.contract_id for port in said.input_ports} <= published
        assert {each.id for port in said.output_ports for each in port.input_contracts} <= published
