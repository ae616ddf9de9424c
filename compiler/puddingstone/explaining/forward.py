"""From a word of the model to what becomes of it."""

from collections.abc import Iterator
from typing import assert_never

from puddingstone.domain import Business
from puddingstone.explaining.kinds import called, in_order_of_flow
from puddingstone.explaining.layout import aligned, head, labelled, together
from puddingstone.explaining.notes import notes_of
from puddingstone.explaining.outcomes import asked, follows, leads_to
from puddingstone.explaining.places import Places
from puddingstone.explaining.promises import promised_of
from puddingstone.explaining.words import Word
from puddingstone.tracing import Lineage, Place
from puddingstone.vault import AnyTable, Cube, LinkOfParties, Masking, Metric, Quotient, Simple, Stage, Vault


def explain_word(word: Word, business: Business, vault: Vault, lineage: Lineage, places: Places) -> str:
    """The tables and columns that a word becomes, and the rules that make them."""
    made = in_order_of_flow([table for table in vault.tables if _within(table.origin, word.address)])
    columns = [
        (f"{table.name}.{column.name}", f"in {table.schema_name}")
        for table in in_order_of_flow([table for table in vault.tables if table not in made])
        for column in table.columns
        if column.origin == word.address
    ]
    masks = _masked(word, vault)
    return together(
        head(word.address.rpartition(".")[2], word.kind, word.meaning),
        labelled("is said at", [places.of(word.address)]),
        labelled("was on the board as", aligned(notes_of(word.address, places.notes))),
        labelled("leads to", aligned(leads_to(word.address, business, places))),
        labelled("follows", aligned(follows(word.address, business, places))),
        labelled("is asked", aligned(asked(word.address, business, places))),
        labelled("is read from", aligned(_read_from(word, vault, lineage))),
        labelled("becomes", aligned((table.name, f"{called(table)} in {table.schema_name}") for table in made)),
        labelled("because", dict.fromkeys(f"{called(table)}: {table.because}" for table in made)),
        labelled("is the column", aligned(columns)),
        labelled("is measured as", _measured(word, vault)),
        labelled("is promised", aligned(promised_of(word.address, vault))),
        labelled("is read by", _readers(word, vault)),
        labelled("is pointed to by", sorted(_links_to(made, vault))),
        labelled("is delivered to", sorted(_stages_of(word, vault))),
        labelled("is shown", masks),
        labelled("stays behind", _left_out(word, masks)),
    )


def _within(origin: str, address: str) -> bool:
    return origin == address or origin.startswith(f"{address}.")


def _measured(word: Word, vault: Vault) -> Iterator[str]:
    for table in (each for each in vault.tables if isinstance(each, Cube)):
        for metric in table.metrics:
            if metric.origin == word.address:
                yield from _formula(metric, table)


def _formula(metric: Metric, table: Cube) -> Iterator[str]:
    match metric:
        case Simple():
            yield f"{metric.aggregation} of {metric.expression} in {table.of}, over {metric.time}"
        case Quotient():
            yield f"{metric.numerator} / {metric.denominator}"
        case _:
            assert_never(metric)
    if metric.unit:
        yield f"counted in {metric.unit}"
    yield f"adds up {metric.adds_up}" if metric.adds_up != "never" else "never adds up"


def _readers(word: Word, vault: Vault) -> Iterator[str]:
    return (each.reader for each in vault.exposures if each.reader and each.origin == word.address)


def _links_to(made: list[AnyTable], vault: Vault) -> Iterator[str]:
    mine = {table.name for table in made}
    for table in vault.tables:
        if isinstance(table, LinkOfParties) and table not in made:
            yield from (f"{table.name}.{key.column}" for key in table.foreign_keys if key.hub in mine)


def _stages_of(word: Word, vault: Vault) -> Iterator[str]:
    for system in vault.sources:
        if system.origin == word.address:
            yield from (t.name for t in vault.tables if isinstance(t, Stage) and t.source == system.name)


def _read_from(word: Word, vault: Vault, lineage: Lineage) -> list[tuple[str, str]]:
    """The source columns in which a word is delivered, and how it is read there."""
    stages = [table for table in vault.tables if isinstance(table, Stage)]
    found = {
        (str(cause.place), " ".join(cause.said.split()))
        for stage in stages
        for column in stage.columns
        if column.origin == word.address and column.name in {each.name for each in stage.derived}
        for cause in lineage.made[Place(stage.name, column.name)].of
    }
    return sorted(found)


def _left_out(word: Word, masks: list[str]) -> list[str]:
    if not word.is_personal or masks:
        return []
    return ["personal data is kept apart in the vault and left out of every data product"]


def _masked(word: Word, vault: Vault) -> list[str]:
    """How what is personal is shown, and to whom as it is."""
    columns = (column for table in vault.tables for column in table.columns if column.origin == word.address)
    return sorted({_said(column.mask) for column in columns if column.mask is not None})


def _said(mask: Masking) -> str:
    to = f" to {mask.to}" if mask.to else ""
    kept = f", and as it is to {', '.join(mask.kept_for)}" if mask.kept_for else ""
    return f"{mask.how}{to}{kept}"
