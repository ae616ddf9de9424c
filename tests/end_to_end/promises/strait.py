"""The project of the strait: its sources, its runs, and what they put into the history of promises."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import duckdb

from tests.end_to_end.projects import AS_BEFORE, Project, use_puddingstone

HERE = Path(__file__).parent
PROMISES = ("test", "--select", "tag:slo")

Kept = dict[tuple[str, str], str]
"""How promises are kept, by the table or product and the name of the promise; of several columns the worst counts."""


@dataclass(frozen=True)
class Checked:
    """What a check of all promises found: its exit code, what it said, its failed and warned tests, and the levels."""

    code: int
    said: str
    failed: set[str]
    warned: set[str]
    levels: Kept

    def cries(self) -> Kept:
        """The promises that are missed or at a warning."""
        return {promise: level for promise, level in self.levels.items() if level in {"missed", "warning"}}


@dataclass(frozen=True)
class Strait:
    """The project, and its warehouse with nothing wrong."""

    project: Project
    sound: Path
    first: Checked

    def goes_wrong(self, *happens: str) -> None:
        """Begin with the sound warehouse, and let something happen in it."""
        shutil.copyfile(self.sound, self.project.warehouse)
        self.happens(*happens)

    def happens(self, *happens: str) -> None:
        """Let something happen."""
        with duckdb.connect(str(self.project.warehouse)) as connection:
            for statement in happens:
                connection.execute(statement)

    def load(self, *tables: str) -> None:
        """Load and build tables as every run does, with all that is made from them."""
        self.project.dbt("run", "--select", *tables, *AS_BEFORE)

    def checked(self, *beside: str) -> Checked:
        """Check all promises, and whatever is to be tested beside them."""
        return check(self.project, *beside)

    def asked(self, question: str) -> list[tuple[object, ...]]:
        """Rows of the warehouse."""
        with duckdb.connect(str(self.project.warehouse), read_only=True) as connection:
            return connection.execute(question).fetchall()


def begin(root: Path) -> Project:
    """Write the project of the strait, compile it, and fill its sources."""
    shutil.copytree(HERE / "project", root, ignore=shutil.ignore_patterns("__pycache__"))
    use_puddingstone(root)
    project = Project(root)
    with duckdb.connect(str(project.warehouse)) as connection:
        connection.execute((HERE / "sources.sql").read_text(encoding="utf-8"))
    project.compile()
    return project


def check(project: Project, *beside: str) -> Checked:
    """Check all promises."""
    code, said = project.tried(*PROMISES, *beside, *AS_BEFORE)
    tests = {word: _named(said, word) for word in (" FAIL ", " WARN ")}
    return Checked(code, said, tests[" FAIL "], tests[" WARN "], _levels(project.warehouse))


def _named(said: str, word: str) -> set[str]:
    ends = [line.partition(word)[2].split() for line in said.splitlines() if word in line and " of " in line]
    return {words[1] for words in ends}


def _levels(warehouse: Path) -> Kept:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        rows = connection.execute(
            "select subject, promise, max_by(level, case level when 'missed' then 3 when 'warning' then 2 "
            "when 'met' then 1 else 0 end) from slo.slo_history where invocation_id = "
            "(select arg_max(invocation_id, recorded_at) from slo.slo_history) group by all order by all"
        ).fetchall()
    return {(subject, promise): level for subject, promise, level in rows}
