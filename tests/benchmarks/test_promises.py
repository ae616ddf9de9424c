"""The two ways that the benchmark compares find the same."""

from pathlib import Path

import duckdb
import pytest

from benchmarks.dbt_overhead.running import dbt
from benchmarks.promises.project import written
from benchmarks.promises.promised import as_one_node, as_single_nodes

pytestmark = pytest.mark.dbt

WANTED = "measured, good, total, level, since, window_begins, window_ends, said"


def test_one_node_measures_what_single_nodes_measure(tmp_path: Path) -> None:
    project = written(tmp_path / "stays", rows=20_000)
    dbt(project, "deps")
    dbt(project, "test")
    (together,), single = as_one_node(), as_single_nodes()
    names = [told["name"] for each in single for told in each.values()]
    with duckdb.connect(str(project / "warehouse.duckdb"), read_only=True) as connection:
        of_all = connection.execute(f"select {WANTED} from main_slo.together order by all").fetchall()
        unions = " union all ".join(f"select * from main_slo.{name}" for name in names)
        of_each = connection.execute(f"select {WANTED} from ({unions}) order by all").fetchall()
    assert len(together["puddingstone.promises"]["arguments"]["promises"]) == len(single) == 7
    assert len(of_all) == 12
    assert of_all == of_each
