"""Every file of the project that the compiler writes."""

from collections.abc import Iterator
from itertools import groupby

from puddingstone.emitting.file import File, sql_file, yaml_file
from puddingstone.emitting.models import model
from puddingstone.emitting.properties import exposures, groups, logs, properties, saved_queries, seeds, source
from puddingstone.emitting.shared_dimensions import shared_dimensions
from puddingstone.emitting.yaml import dump
from puddingstone.tracing import Lineage, trace
from puddingstone.vault import AnyTable, Vault

_ALL = "all domain models"


def emit(vault: Vault) -> tuple[File, ...]:
    """The files of a vault, sorted by path; paths are relative to the models' folder."""
    lineage = trace(vault)
    files = [file for table in vault.tables for file in _files(table, vault, lineage)]
    files += [yaml_file(f"sources/{system.name}.yml", system.origin, dump(source(system))) for system in vault.sources]
    if vault.seeds:
        files.append(yaml_file("sources/seeds.yml", _ALL, dump(seeds(vault.seeds))))
    if vault.groups:
        files.append(yaml_file("groups.yml", _ALL, dump(groups(vault.groups))))
    if vault.services:
        files.append(yaml_file("slo/logs.yml", _ALL, dump(logs())))
    files += _of_products(vault)
    return tuple(sorted(files))


def _files(table: AnyTable, vault: Vault, lineage: Lineage) -> Iterator[File]:
    shared = shared_dimensions(table, vault.tables)
    place = f"{table.folder}/{table.name}"
    origin = table.origin or _ALL
    yield sql_file(f"{place}.sql", origin, model(table))
    yield yaml_file(f"{place}.yml", origin, dump(properties(table, shared, lineage)))


def _of_products(vault: Vault) -> Iterator[File]:
    """The exposures and the saved queries of each product."""
    for product, mine in groupby(sorted(vault.exposures, key=lambda each: each.product), lambda each: each.product):
        found = list(mine)
        yield yaml_file(f"marts/{product}/exposures.yml", found[0].origin, dump(exposures(found)))
    for query in vault.saved_queries:
        yield yaml_file(f"cubes/{query.group}/saved_queries.yml", query.origin, dump(saved_queries([query])))
