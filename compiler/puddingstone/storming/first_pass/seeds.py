"""Headers of the CSV files that stand for source tables until somebody knows what systems deliver."""

from puddingstone.storming.first_pass.model import FirstPass, Party, Source

_LOADED = "loaded_at"


def seeds_of(model: FirstPass) -> dict[str, str]:
    """An empty file with a header for each table that the model reads, by its name."""
    found: dict[str, list[str]] = {}
    for thing in model.things:
        if thing.facts and thing.source:
            found[_path(thing.source, thing.table)] = [thing.root.key.name, *(fact.name for fact in thing.facts)]
    for happening in model.happenings:
        if happening.source:
            keys = [_key(party) for party in happening.parties]
            found[_path(happening.source, happening.name)] = [*keys, *(fact.name for fact in happening.facts)]
    return {path: ",".join(dict.fromkeys((*columns, _LOADED))) + "\n" for path, columns in sorted(found.items())}


def _key(party: Party) -> str:
    """The key of a party, as sources are expected to call it: with its role, if it has one."""
    name = party.thing.root.key.name
    return name if party.name == party.thing.word else f"{party.name}__{name}"


def _path(source: Source, table: str) -> str:
    return f"{source.name}__{table}.csv"
