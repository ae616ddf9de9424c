"""The example, end to end: compile, build a first day, load a second day, and say what is there."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import duckdb

from puddingstone.commands.compile import run as compile_models
from puddingstone.commands.status import Wanted
from puddingstone.commands.status import run as show_status
from puddingstone.settings import load

ROOT = Path(__file__).resolve().parent.parent
WAREHOUSE = ROOT / "warehouse.duckdb"
STATUS = ROOT / "target" / "status.html"
DAYS = (1, 2)

NEXT = """
Where to look next
  domain_models/fancy_hotel/            the business, as its people describe it
  models/                               what it compiles to
  .venv/bin/puddingstone explain Guest  what becomes of a word of the model, and why
  make docs                             descriptions and lineage, then: .venv/bin/dbt docs serve
  target/status.html                    how every promise to readers is kept
  .venv/bin/dbt test --select tag:slo   the check of all promises; tag:technical has what every vault is tested for
  docs/your-own-domain.md               to model a business of your own
"""


def main() -> int:
    """Run the demo in the project's folder; 0 if everything was built and no test failed."""
    WAREHOUSE.unlink(missing_ok=True)
    click.secho("Compiling domain_models/ to models/", bold=True)
    if compile_models(load(ROOT), only_check=False):
        return 1
    statuses: Counter[str] = Counter()
    counts = []
    for day in DAYS:
        click.secho(f"Building and testing day {day}", bold=True)
        built = build(day)
        if built is None:
            return 1
        statuses += built
        counts.append(dict(row_counts()))
    summarise(counts, statuses)
    return draw_status_page()


def draw_status_page() -> int:
    """Show how promises are kept, on a page of its own."""
    click.secho("Drawing the status page", bold=True)
    wanted = Wanted(STATUS, STATUS.with_suffix(".json"))
    return show_status(load(ROOT), wanted, fail_if_missed=True)


def build(day: int) -> Counter[str] | None:
    """Run ``dbt build`` for one day, showing progress; the tests by outcome, ``None`` if anything failed."""
    progress = Progress()
    dbt = [
        str(Path(sys.executable).with_name("dbt")),
        "--log-format",
        "json",
        "--log-level",
        "debug",
        "--log-level-file",
        "none",
    ]
    command = [*dbt, "build", "--vars", f"day: {day}", "--project-dir", str(ROOT), "--profiles-dir", str(ROOT)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        for line in process.stdout or ():
            progress.hear(line)
    progress.finish()
    return None if process.returncode else progress.tests


class Progress:
    """Counts the nodes of a build as dbt reports them, and repeats what needs attention."""

    def __init__(self) -> None:
        """Begin with nothing done."""
        self.done = 0
        self.total = 0
        self.tests: Counter[str] = Counter()

    def hear(self, line: str) -> None:
        """Take one line of dbt's log: an event as JSON."""
        try:
            event = json.loads(line)
        except ValueError:
            click.echo(line.rstrip())
            return
        name, data = event["info"]["name"], event.get("data", {})
        if name == "LogStartLine":
            self.total = data["total"]
        elif name == "NodeFinished":
            self._count(data)
        elif event["info"]["level"] == "error":
            click.secho(f"\r{event['info']['msg']}", fg="red", err=True)

    def finish(self) -> None:
        """Say how many nodes were run."""
        click.echo(f"\r  {self.done} models, seeds and tests done")

    def _count(self, data: dict[str, Any]) -> None:
        self.done += 1
        node, message = data["node_info"], data["run_result"].get("message", "")
        status = node["node_status"]
        if node["resource_type"] in ("test", "unit_test"):
            self.tests[status] += 1
        if status in ("error", "fail", "warn"):
            click.echo(f"\r  {status}: {node['node_name']}: {message}".ljust(78))
        if sys.stdout.isatty() or self.done % 50 == 0:
            click.echo(f"\r  {self.done} of {self.total}", nl=not sys.stdout.isatty())


def row_counts() -> Iterator[tuple[tuple[str, str], int]]:
    """The rows of every table of the vault and the marts, by schema and name."""
    with duckdb.connect(str(WAREHOUSE), read_only=True) as connection:
        tables = connection.execute(
            "select schema_name, table_name from duckdb_tables()"
            " where table_name similar to '(hub|link|nh_link|sat|ma_sat|eff_sat|ref|dim|fct)_.*' order by all"
        ).fetchall()
        for schema, table in tables:
            count = connection.execute(f'select count(*) from "{schema}"."{table}"').fetchone()
            yield (schema, table), count[0] if count else 0


def summarise(counts: list[dict[tuple[str, str], int]], statuses: Counter[str]) -> None:
    """Print the tables with their rows after each day, the tests, and where to look next."""
    click.secho("\nTables in warehouse.duckdb: rows after each day", bold=True)
    for schema, table in counts[-1]:
        rows = "".join(f"{day.get((schema, table), 0):>8}" for day in counts)
        click.echo(f"  {f'{schema}.{table}':<50}{rows}")
    passed, warned = statuses["pass"] + statuses["success"], statuses["warn"]
    click.secho(
        f"\nTests: {passed} passed, {warned} warned, {sum(statuses.values()) - passed - warned} failed", bold=True
    )
    click.echo("  the warnings are rows that the sources deliver without a key, which land nowhere in the vault,")
    click.echo("  and events that never happen, or follow others though nobody had said so")
    click.echo(NEXT)


if __name__ == "__main__":
    sys.exit(main())
