"""Every file of the project that the compiler writes."""

from collections.abc import Iterator, Mapping

from puddingstone.emitting.file import File, sql_file, yaml_file
from puddingstone.emitting.models import model
from puddingstone.emitting.properties import groups, properties, seeds, source
from puddingstone.emitting.yaml import dump
from puddingstone.tracing import Lineage, trace
from puddingstone.vault import AnyTable, Dimension, Vault

_ALL = "all domain models"


def emit(vault: Vault) -> tuple[File, ...]:
    """The files of a vault, sorted by path; paths are relative to the models' folder."""
    shared = {table.hub: table for table in reversed(vault.tables) if isinstance(table, Dimension)}
    lineage = trace(vault)
    files = [file for table in vault.tables for file in _files(table, shared, lineage)]
    files += [yaml_file(f"sources/{system.name}.yml", system.origin, dump(source(system))) for system in vault.sources]
    if vault.seeds:
        files.append(yaml_file("sources/seeds.yml", _ALL, dump(seeds(vault.seeds))))
    if vault.groups:
        files.append(yaml_file("groups.yml", _ALL, dump(groups(vault.groups))))
    return tuple(sorted(files))


def _files(table: AnyTable, shared: Mapping[str, Dimension], lineage: Lineage) -> Iterator[File]:
    place = f"{table.folder}/{table.name}"
    yield sql_file(f"{place}.sql", table.origin, model(table))
    yield yaml_file(f"{place}.yml", table.origin, dump(properties(table, shared, lineage)))
