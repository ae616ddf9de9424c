"""Where a source tells something personal: which of its physical columns, and in which rows."""

from collections.abc import Iterable, Iterator

from puddingstone.domain.frozen import Frozen
from puddingstone.tracing import DIRECT, columns_in
from puddingstone.vault import Column, Derived, Stage, Vault


class Told(Frozen):
    """What is emptied in a source's table: physical ``columns``, of the rows that ``where`` leaves.

    ``keys`` has for each key of the stage the words that it is a hash of, each with the SQL for it over the source;
    ``kept`` are columns that say something personal and are part of a key as well, ``lost`` the words that are not
    personal and are empty afterwards too, ``typed`` columns that are no words in the model: days and numbers.
    """

    source: str
    table: str
    seed: str | None
    where: str
    keys: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    columns: tuple[str, ...]
    kept: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()


def told_in(stage: Stage, key_columns: Iterable[str], vault: Vault) -> Told:
    """What a source's table says of persons that a stage knows by any of ``key_columns``."""
    personal = [each for each in stage.derived if _fact(each.name, stage).is_personal]
    alike = [each for each in vault.tables if isinstance(each, Stage) and _is_of(stage, each)]
    needed = {each.casefold() for other in alike for each in _needed(other)}
    said = _physical(personal, stage)
    columns = [each for each in said if each.casefold() not in needed]
    return Told(
        source=stage.source,
        table=stage.source_table,
        seed=stage.seed,
        where=stage.where,
        keys=tuple((name, tuple(_words(name, stage))) for name in key_columns),
        columns=tuple(columns),
        kept=tuple(each for each in said if each.casefold() in needed),
        lost=tuple(sorted({word for other in alike for word in _lost(other, columns)})),
        typed=tuple(_physical([each for each in personal if each.type != "varchar"], stage)),
    )


def cast(each: Derived) -> str:
    """A word as its stage reads it."""
    sql = f"cast({each.expression} as {each.type})"
    return f"nullif(trim({sql}), '')" if each.is_trimmed else sql


def _is_of(stage: Stage, other: Stage) -> bool:
    return (other.source, other.source_table) == (stage.source, stage.source_table)


def _physical(derived: Iterable[Derived], stage: Stage) -> list[str]:
    """The columns whose values pass on to some words, each once."""
    found = [
        named.column
        for each in derived
        for named in columns_in(each.expression, stage.source_table) or ()
        if named.how in DIRECT
    ]
    return list({each.casefold(): each for each in found}.values())


def _needed(stage: Stage) -> Iterator[str]:
    """The columns without which a stage finds no keys, moments or rows."""
    words = {word for each in stage.hashed if not each.is_hashdiff for word in _plain(each.columns, stage)}
    known = {each.name: each.expression for each in stage.derived}
    expressions = [*(known[word] for word in sorted(words) if word in known), stage.where]
    for expression in [*expressions, stage.load_time, stage.event_time]:
        if expression.strip():
            yield from (each.column for each in columns_in(expression, stage.source_table) or ())


def _words(hash_key: str, stage: Stage) -> Iterator[tuple[str, str]]:
    """The words that a key is a hash of, and the SQL for each."""
    known = {each.name: each for each in stage.derived}
    for each in stage.hashed:
        if each.name == hash_key:
            yield from ((word, cast(known[word])) for word in _plain(each.columns, stage))


def _plain(columns: Iterable[str], stage: Stage) -> list[str]:
    """Words in place of their text forms."""
    plain = {text.name: text.of for text in stage.texts}
    return [plain.get(each, each) for each in columns]


def _lost(stage: Stage, columns: Iterable[str]) -> Iterator[str]:
    """The words of a stage that are not personal and read a column that is emptied."""
    emptied = {each.casefold() for each in columns}
    for each in stage.derived:
        named = {one.column.casefold() for one in columns_in(each.expression, stage.source_table) or ()}
        fact = _fact(each.name, stage)
        if named & emptied and not fact.is_personal:
            yield fact.origin or f"{stage.name}.{each.name}"


def _fact(name: str, stage: Stage) -> Column:
    return next((each for each in stage.columns if each.name == name), Column(name=name))
