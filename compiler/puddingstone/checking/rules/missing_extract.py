"""missing-extract."""

from collections.abc import Iterator

from puddingstone.checking.walking import bound, did_you_mean
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business
from puddingstone.vault import names


def missing_extract(business: Business) -> Iterator[Finding]:
    """A seeded source has a CSV file for every table that is read from it."""
    seeded = {source.name: source for source in business.sources if source.seeded}
    needed: dict[tuple[str, str], list[str]] = {}
    for each in bound(business):
        if each.binding.source in seeded:
            needed.setdefault((each.binding.source, each.binding.table), []).append(f"{each.address}.@table")
    for (name, table), addresses in sorted(needed.items()):
        source = seeded[name]
        tables = sorted({extract.table for extract in source.extracts})
        if table in tables:
            continue
        close = did_you_mean(table, tables)
        hint = f'did you mean table="{close}"? ' if close else ""
        yield Finding(
            code="missing-extract",
            message=f"{name} is seeded, but there is no file for its table {table}",
            address=min(addresses),
            help=f"{hint}add seeds/{names.seed(source.schema_name, table)}.csv, with a header",
        )
