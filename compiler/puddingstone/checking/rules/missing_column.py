"""missing-column."""

from collections.abc import Iterator

from puddingstone.checking.walking import Bound, bound, did_you_mean
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business, Source


def missing_column(business: Business) -> Iterator[Finding]:
    """The files of a seeded source have every column that is read from them; case does not matter."""
    seeded = {source.name: source for source in business.sources if source.seeded}
    for each in bound(business):
        source = seeded.get(each.binding.source)
        if source is None:
            continue
        extracts = [extract for extract in source.extracts if extract.table == each.binding.table]
        columns = list(dict.fromkeys(column for extract in extracts for column in extract.columns))
        if not extracts:
            continue
        folded = {column.casefold() for column in columns}
        for column, what, address in _needed(each, source):
            if column.casefold() not in folded:
                close = did_you_mean(column, columns)
                hint = f"did you mean {close}? " if close else ""
                yield Finding(
                    code="missing-column",
                    message=f"{extracts[0].path} has no column {column} for {what}",
                    address=address,
                    help=f"{hint}it has {', '.join(columns) or 'no header'}",
                )


def _needed(each: Bound, source: Source) -> Iterator[tuple[str, str, str]]:
    """Each plain column that is read, what for, and where it was said."""
    mapped = dict(each.binding.columns)
    for word, address in each.words:
        expression = mapped.get(word)
        if expression is None:
            if word not in each.known_anyway:
                yield word, word, address
        elif expression.is_column:
            yield expression.text, word, f"{each.address}.@columns.{word}"
    for expression, word, what in (
        (each.binding.load_time or source.load_time, "load_time", "when a row was delivered"),
        (each.binding.event_time, "event_time", "when it became true"),
    ):
        if expression is not None and expression.is_column:
            yield expression.text, what, f"{each.address}.@{word}"
