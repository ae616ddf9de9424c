"""A process that is dbt, with a meter at each statement.

python -m benchmarks.vault_load.metered_dbt COSTS ARGUMENTS
"""

import json
import os
import re
import sys
from pathlib import Path
from typing import Any, ClassVar

import duckdb
from dbt.adapters.duckdb.environments import local
from dbt.cli.main import dbtRunner

from benchmarks.vault_load.metering import Meter

# dbt writes into a comment of each statement which node it is for. Commits have none, and are kept apart: a checkpoint
# that DuckDB begins at one is not only for the table that happens to be committed.
NODE = re.compile(r'"node_id": "\w+\.\w+\.(\w+)"')


class MeteredCursor(local.DuckDBCursorWrapper):
    """A cursor that takes down for which table each statement was, and what it took."""

    meter: ClassVar[Meter] = Meter()
    table: ClassVar[str] = "(dbt)"

    def execute(self, sql: str, bindings: Any = None) -> Any:  # noqa: ANN401 -- as in dbt-duckdb
        """Execute, and take down."""
        if node := NODE.search(sql):
            MeteredCursor.table = node[1]
        with self.meter.measuring("(commit)" if sql.strip().upper() == "COMMIT" else self.table):
            return super().execute(sql, bindings)  # type: ignore[no-untyped-call]


def main(costs: str, *arguments: str) -> int:
    """Run dbt and leave a file with the costs."""
    local.DuckDBCursorWrapper = MeteredCursor  # type: ignore[misc]
    outcome = dbtRunner().invoke(list(arguments))
    with MeteredCursor.meter.measuring("(checkpoint)"), duckdb.connect(os.environ["BENCH_WAREHOUSE"]) as connection:
        connection.execute("checkpoint")
    Path(costs).write_text(json.dumps(MeteredCursor.meter.costs), encoding="utf-8")
    return 0 if outcome.success else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
