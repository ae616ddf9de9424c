"""The variants that can be had here, each with its models."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.dbt_overhead.plain import plain
from benchmarks.dbt_overhead.project import PLAIN, Packages, Project, ours, stock, written
from benchmarks.dbt_overhead.running import dbt
from benchmarks.dbt_overhead.vault import Model, block, repeated


@dataclass(frozen=True)
class Variant:
    """One way to write the vault."""

    name: str
    packages: Packages
    block: list[Model]

    def project(self, folder: Path, models: int) -> Project:
        """Write a project of so many models into an empty folder."""
        return written(folder, self.packages, repeated(self.block, models))


def variants(scratch: Path) -> Iterator[Variant]:
    """Plain SQL, our macros, and stock AutomateDV where ``AUTOMATE_DV_PATH`` names a checkout."""
    calls = block()
    yield Variant("plain SQL", PLAIN, _plain_block(scratch, calls))
    yield Variant("ours", ours(), calls)
    automate_dv, dbt_utils = os.environ.get("AUTOMATE_DV_PATH"), os.environ.get("DBT_UTILS_PATH")
    if automate_dv:
        yield Variant("stock", stock(Path(automate_dv), Path(dbt_utils) if dbt_utils else None), calls)


def _plain_block(scratch: Path, calls: list[Model]) -> list[Model]:
    project = written(scratch, ours(), calls)
    project.deliver("first")
    dbt(project.folder, "run")
    first = [project.compiled(model) for model in calls]
    dbt(project.folder, "compile")
    later = [project.compiled(model) for model in calls]
    return [plain(model, *compiled) for model, *compiled in zip(calls, first, later, strict=True)]
