"""A process that runs the floor's SQL: python -m benchmarks.vault_load.metered_floor COSTS WAREHOUSE DELIVERY SQL."""

import json
import re
import sys
from pathlib import Path

import duckdb

from benchmarks.vault_load.metering import Meter

SETTINGS: dict[str, str | bool | int | float | list[str]] = {"preserve_insertion_order": False}
TABLE = re.compile(r"(?:table|into|from) (\w+)")


def main(costs: str, warehouse: str, delivery: str, sql: str) -> None:
    """Run each statement and leave a file with the costs."""
    meter = Meter()
    with duckdb.connect(warehouse, config=SETTINGS) as connection:
        connection.execute(f"attach '{delivery}' as delivered (read_only)")
        for statement in duckdb.extract_statements(Path(sql).read_text(encoding="utf-8")):
            if table := TABLE.search(statement.query):
                with meter.measuring(table[1]):
                    connection.execute(statement).fetchall()
        with meter.measuring("(checkpoint)"):
            connection.execute("checkpoint")
    Path(costs).write_text(json.dumps(meter.costs), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
