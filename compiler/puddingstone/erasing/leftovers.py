"""What tests and runs have put down beside the model: rows of stored results, and sentences of logs."""

from collections.abc import Iterable, Sequence

from puddingstone.erasing.content import Relation, Warehouse
from puddingstone.erasing.counting import Counts
from puddingstone.erasing.searching import SOUGHT, Found, shows_one_of
from puddingstone.vault import Vault

_LOGS = "slo_"
_SCHEMAS = ("dbt_test__audit", "slo")


def is_result(relation: Relation, vault: Vault) -> bool:
    """Whether a table is none of the model's and lies where results of tests, or logs of promises, are kept."""
    schema = relation.schema_name.casefold()
    is_there = any(schema == each or schema.endswith(f"_{each}") for each in _SCHEMAS)
    return is_there and not relation.is_view and not any(_is(table.name, relation) for table in vault.tables)


def clean_results(relations: Iterable[Relation], found: Sequence[Found], warehouse: Warehouse) -> Counts:
    """Delete stored rows that show a word that is sought, and empty such a sentence in a log; count what is deleted."""
    lost: Counts = {}
    for relation in relations:
        hits = [
            each for each in relation.texts if any(one.place == f"{relation.place}.{each.lower()}" for one in found)
        ]
        if not hits:
            continue
        if relation.name.casefold().startswith(_LOGS):
            for column in hits:
                name = relation.column(column)
                told = shows_one_of(relation, [column])
                warehouse.run(f"update {relation.sql} set {name} = null from {SOUGHT} as sought where {told}")
            continue
        before = _rows(relation, warehouse)
        shows = shows_one_of(relation, hits)
        warehouse.run(f"delete from {relation.sql} using {SOUGHT} as sought where {shows}")
        lost[relation.place] = before - _rows(relation, warehouse)
    return lost


def _rows(relation: Relation, warehouse: Warehouse) -> int:
    return int(warehouse.rows(f"select count(*) as found from {relation.sql}")[0]["found"])


def _is(name: str, relation: Relation) -> bool:
    return relation.name.casefold() == name.casefold()
