"""Seeds that stand for source tables: loaded as text, to where the source system would deliver them."""

from collections.abc import Sequence
from typing import Any

from puddingstone.vault import Seed


def seeds(all_seeds: Sequence[Seed]) -> dict[str, Any]:
    """All seeds of the project."""
    return {"seeds": [_seed(each) for each in all_seeds]}


def _seed(seed: Seed) -> dict[str, Any]:
    return {
        "name": seed.name,
        "description": f"Stands for the source table {seed.schema_name}.{seed.table} on a laptop.",
        "config": {
            "schema": seed.schema_name,
            "alias": seed.table,
            "column_types": dict.fromkeys(seed.columns, "varchar"),
        },
    }
