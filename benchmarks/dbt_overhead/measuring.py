"""Every step with every variant at every size, in turn, so that what disturbs one disturbs its neighbours as well."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.dbt_overhead.project import PLAIN, Project, written
from benchmarks.dbt_overhead.running import Cost, dbt
from benchmarks.dbt_overhead.variants import Variant

Say = Callable[[str], None]


@dataclass(frozen=True)
class Measured:
    """What one step took once."""

    models: int
    step: str
    variant: str
    cost: Cost


def start_of_dbt(folder: Path) -> Cost:
    """What dbt takes without any model: it is part of every step of every variant."""
    return dbt(written(folder, PLAIN, []).folder, "parse", "--no-partial-parse")


def measured(variants: Sequence[Variant], models: int, repeats: int, folder: Path, say: Say) -> Iterator[Measured]:
    """Parse and build projects of so many models, again and again in new folders."""
    for repeat in range(repeats):
        projects = {
            variant.name: variant.project(folder / f"{variant.name}_{models}_{repeat}".replace(" ", "_"), models)
            for variant in variants
        }
        for step, prepare, arguments in _STEPS:
            for name, project in projects.items():
                prepare(project)
                cost = dbt(project.folder, *arguments)
                say(f"{models} models, {step}, {name}: {cost.cpu:.1f} s of CPU, {repeat + 1} of {repeats}")
                yield Measured(models, step, name, cost)
        for project in projects.values():
            shutil.rmtree(project.folder)


def _deliver_first(project: Project) -> None:
    project.deliver("first")


def _deliver_second(project: Project) -> None:
    project.deliver("second")


def _touch(project: Project) -> None:
    changed = min((project.folder / "models" / "raw_vault").glob("hub_*.sql"))
    changed.write_text(changed.read_text(encoding="utf-8") + "\n", encoding="utf-8")


_STEPS: tuple[tuple[str, Callable[[Project], None], tuple[str, ...]], ...] = (
    ("cold parse", _touch, ("parse", "--no-partial-parse")),
    ("partial parse", _touch, ("parse",)),
    ("first build", _deliver_first, ("build",)),
    ("incremental build", _deliver_second, ("build",)),
)
