"""Reading the headers of the CSV files that stand for source tables on a laptop."""

import csv
from pathlib import Path

from puddingstone import domain


def with_extracts(source: domain.Source, seeds: Path, root: Path) -> domain.Source:
    """Add to a seeded source the CSV files that are there for it; any other source is returned as it is."""
    if not source.seeded:
        return source
    prefix = f"{source.schema_name}__"
    files = sorted(path for path in seeds.rglob("*.csv") if path.stem.startswith(prefix))
    extracts = tuple(_extract(path, path.stem.removeprefix(prefix), root) for path in files)
    return source.model_copy(update={"extracts": extracts})


def _extract(path: Path, table: str, root: Path) -> domain.Extract:
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            header = next(csv.reader(file), [])
    except (OSError, csv.Error):
        header = []
    place = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    return domain.Extract(path=place, table=table, columns=tuple(header))
