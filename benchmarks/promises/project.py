"""A dbt project with a table of stays, and its promises in the two ways to test them."""

from pathlib import Path

import duckdb
import yaml

from benchmarks.promises.promised import as_one_node, as_single_nodes

ROOT = Path(__file__).parents[2]
NOW = "2026-03-27 12:00:00"
TOGETHER, SINGLE = "one node", "single nodes"
WAYS = {TOGETHER: "together", SINGLE: "single_*"}
"""How the tests of each way are selected."""

_STAYS = """\
create table fct_stays as
select
    md5(number::varchar) as stay_key,
    'S' || number as stay_number,
    md5((number * 7 % 400000)::varchar) as guest_key,
    md5((number % 2000)::varchar) as room_key,
    timestamp '2026-03-27 12:00:00' - number * interval '60 days' / {rows} as checked_in_at,
    checked_in_at + interval '4 minutes' as load_datetime,
    number % 5 as people,
    (number % 90000) / 100 as bill,
    case when number % 400 > 0 then ['web', 'desk', 'partner'][1 + number % 3] end as channel,
    number % 30 as nights,
    number % 7 > 2 as would_return,
    'told by the desk, page ' || number % 5000 as note
from range({rows}) as numbers(number)
"""


def written(folder: Path, rows: int) -> Path:
    """Write the project, with so many stays in its warehouse, and return its folder."""
    (folder / "models").mkdir(parents=True)
    with duckdb.connect(str(folder / "warehouse.duckdb")) as connection:
        connection.execute(_STAYS.format(rows=rows))
    model = {"name": "fct_stays", "data_tests": [*as_one_node(), *as_single_nodes()]}
    files = {
        "models/fct_stays.sql": "select 1 as never_built",
        "models/models.yml": yaml.safe_dump({"models": [model]}),
        "packages.yml": yaml.safe_dump({"packages": [{"local": str(ROOT)}]}),
        "dbt_project.yml": yaml.safe_dump(
            {"name": "stays", "profile": "stays", "vars": {"puddingstone_now": NOW}, "flags": {"partial_parse": True}}
        ),
        "profiles.yml": yaml.safe_dump({"stays": {"target": "dev", "outputs": {"dev": _OUTPUT}}}),
    }
    for path, text in files.items():
        (folder / path).write_text(text, encoding="utf-8")
    return folder


_OUTPUT = {
    "type": "duckdb",
    "path": "warehouse.duckdb",
    "schema": "main",
    "threads": 1,
    "settings": {"preserve_insertion_order": False},
}
