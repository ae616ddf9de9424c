"""What says whether a document is what its standard asks for."""

import json
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft201909Validator, Draft202012Validator
from pydantic import TypeAdapter

from puddingstone.emitting import File
from puddingstone.publishing.standards.odps import DataProduct
from puddingstone.publishing.standards.openslo import Document

_OBJECTIVE: TypeAdapter[Any] = TypeAdapter(Document)


@cache
def _odcs() -> Draft201909Validator:
    """The JSON Schema of ODCS 3.1.0, which its library carries."""
    schema = json.loads(files("open_data_contract_standard").joinpath("schema.json").read_text(encoding="utf-8"))
    assert schema["properties"]["apiVersion"]["default"] == "v3.1.0"
    Draft201909Validator.check_schema(schema)
    return Draft201909Validator(schema)


def wrong_in_contract(said: object) -> list[str]:
    """What the JSON Schema of ODCS finds."""
    return [f"{error.json_path}: {error.message}" for error in _odcs().iter_errors(said)]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """What ``odcslint`` says of all contracts in a folder."""
    linter = Path(sys.executable).with_name("odcslint")
    return subprocess.run([linter, "check", folder], capture_output=True, text=True, check=False)


def product(said: object) -> DataProduct:
    """A description of a product; it fails if ODPS does not allow it."""
    return DataProduct.model_validate(said, by_alias=True, by_name=False)


def objective(said: object) -> Any:
    """A document of OpenSLO; it fails if that does not allow it."""
    return _OBJECTIVE.validate_python(said, by_alias=True, by_name=False)


def check_documents(documents: Iterable[File]) -> None:
    """Fail unless each document is what its standard asks for."""
    for file in documents:
        if file.path.endswith(".json"):
            Draft202012Validator.check_schema(json.loads(file.text))
            continue
        parts = list(yaml.safe_load_all(file.text))
        if file.path.endswith("contract.odcs.yaml"):
            assert [wrong_in_contract(part) for part in parts] == [[]], file.path
        elif file.path.endswith("product.odps.yaml"):
            assert [product(part).kind for part in parts] == ["DataProduct"]
        else:
            assert file.path.endswith("slo.openslo.yaml")
            assert [objective(part).kind for part in parts][:2] == ["Service", "DataSource"]
