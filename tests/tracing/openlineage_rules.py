"""The rules of OpenLineage's schemas that our events have to keep: what is asked for, of which type, of which words."""

from datetime import datetime
from typing import Any
from urllib.parse import urlparse

_DATASET_EVENT = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent"
_FACETS = {
    "schema": "https://openlineage.io/spec/facets/1-1-1/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet",
    "columnLineage": (
        "https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet"
    ),
}
_SUBTYPES = {
    "DIRECT": {"IDENTITY", "TRANSFORMATION", "AGGREGATION"},
    "INDIRECT": {"JOIN", "GROUP_BY", "FILTER", "SORT", "WINDOW", "CONDITIONAL"},
}


def check_event(event: Any) -> None:
    """Assert that an event is a dataset event with the facets for its schema and its columns."""
    assert set(event) == {"eventTime", "producer", "schemaURL", "dataset"}
    assert event["schemaURL"] == _DATASET_EVENT
    assert datetime.fromisoformat(event["eventTime"]).tzinfo is not None
    assert urlparse(event["producer"]).scheme
    dataset = event["dataset"]
    _texts(dataset, "namespace", "name")
    assert set(dataset["facets"]) == set(_FACETS)
    for name, facet in dataset["facets"].items():
        assert facet["_schemaURL"] == _FACETS[name]
        assert urlparse(facet["_producer"]).scheme
    _check_columns(dataset["facets"]["columnLineage"], _names(dataset["facets"]["schema"]))


def _names(schema: Any) -> list[str]:
    """The columns of a schema facet."""
    assert isinstance(schema["fields"], list)
    for field in schema["fields"]:
        _texts(field, "name", "type", "description")
    return [field["name"] for field in schema["fields"]]


def _check_columns(facet: Any, known: list[str]) -> None:
    """Columns are those of the schema; each says what it is made from, and the facet what decides about rows."""
    assert set(facet) == {"_producer", "_schemaURL", "fields", "dataset"}
    assert set(facet["fields"]) <= set(known)
    for field in facet["fields"].values():
        assert set(field) == {"inputFields"}
        assert field["inputFields"]
        _check_inputs(field["inputFields"])
    _check_inputs(facet["dataset"])
    assert all(way["type"] == "INDIRECT" for each in facet["dataset"] for way in each["transformations"])


def _check_inputs(inputs: Any) -> None:
    assert isinstance(inputs, list)
    places = [(each["namespace"], each["name"], each["field"]) for each in inputs]
    assert len(places) == len(set(places))
    for each in inputs:
        assert set(each) == {"namespace", "name", "field", "transformations"}
        _texts(each, "namespace", "name", "field")
        assert each["transformations"]
        for way in each["transformations"]:
            assert set(way) == {"type", "subtype", "description", "masking"}
            assert way["subtype"] in _SUBTYPES[way["type"]]
            assert isinstance(way["description"], str)
            assert isinstance(way["masking"], bool)


def _texts(said: Any, *names: str) -> None:
    for name in names:
        assert isinstance(said[name], str), name
        assert said[name] or name == "description", name
