"""Reading where facts are recorded: sources and the bindings of declarations to their tables."""

import re
from collections.abc import Mapping
from datetime import timedelta
from types import FunctionType

from puddingstone import domain, language
from puddingstone.language.provenance import Recording
from puddingstone.reading.notebook import Notebook, shown

_PACES: tuple[domain.Pace, ...] = ("never", "rarely", "often", "constantly")


def read_binding(
    declared: type | FunctionType, address: str, default_table: str, notebook: Notebook
) -> domain.Binding | None:
    """Read what ``@recorded_in`` said of a declaration; ``None`` when it said nothing that can be used."""
    said = vars(declared).get("__recording__")
    if not isinstance(said, Recording):
        return None
    source = read_source(said.source, address, notebook)
    if not source:
        return None
    return domain.Binding(
        source=source,
        table=notebook.text(said.table, "table", f"{address}.@table") or default_table,
        columns=_columns(said.columns, address, notebook),
        where=notebook.text(said.where, "where", f"{address}.@where"),
        event_time=notebook.expression(said.event_time, f"{address}.@event_time", "event_time"),
        load_time=notebook.expression(said.load_time, f"{address}.@load_time", "load_time"),
        pace=_pace(said.changes, address, notebook),
    )


def read_source(said: object, address: str, notebook: Notebook) -> str:
    """Read a source system into the notebook and return its name; empty, with a finding, if it is none."""
    if not isinstance(said, language.Source):
        remedy = 'say Source("reception", owner=some_team) once and name it here'
        notebook.say(
            "not-a-source",
            f"{_last(address)} is recorded in something that is no source",
            f"{address}.@recorded_in",
            remedy,
        )
        return ""
    if not isinstance(said.name, str) or not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", said.name):
        remedy = "use lower-case letters, digits and single underscores: the name becomes part of table names"
        home = _declared_at(said, address, notebook)
        notebook.say("badly-formed-name", f"a source cannot be called {shown(said.name)}", home, remedy)
        notebook.doubts.add(address)
        return ""
    source = _source(said, address, notebook)
    known = notebook.sources.setdefault(source.name, source)
    if known.model_copy(update={"address": source.address}) != source:
        remedy = f"declare it once and import it from there; the other one is at {known.address}"
        notebook.say("duplicate-name", f"two different sources are called {source.name}", address, remedy)
    return source.name


def _source(said: language.Source, address: str, notebook: Notebook) -> domain.Source:
    home = _declared_at(said, address, notebook)
    every = said.expected_every
    if every is not None and (not isinstance(every, timedelta) or every < timedelta(minutes=1)):
        remedy = "say it as a span of at least a minute: expected_every=hours(24)"
        notebook.say(
            "not-a-span", f"expected_every of {said.name} is not a span of time", f"{home}.@expected_every", remedy
        )
        every = None
    fallback = domain.Expression(text="loaded_at")
    return domain.Source(
        name=said.name,
        address=home,
        owner=notebook.team(said.owner, f"{home}.@owner"),
        schema_name=notebook.text(said.schema, "schema", home) or said.name,
        database=notebook.text(said.database, "database", home),
        load_time=notebook.expression(said.load_time, f"{home}.@load_time", "load_time") or fallback,
        expected_every=round(every.total_seconds() / 60) if every else None,
        seeded=bool(said.seeded),
        purpose=notebook.text(said.purpose, "purpose", home),
        time_zone=notebook.text(said.time_zone, "time_zone", f"{home}.@time_zone"),
    )


def _declared_at(said: language.Source, address: str, notebook: Notebook) -> str:
    """Where the source was given its name: the address of a variable, else of its first use."""
    for home, module in sorted(notebook.modules.items()):
        for name in notebook.syntaxes[home].assigned:
            if vars(module).get(name) is said:
                return f"{home}.{name}"
    return address


def _columns(said: object, address: str, notebook: Notebook) -> tuple[tuple[str, domain.Expression], ...]:
    if not isinstance(said, Mapping):
        remedy = 'write columns={"guest_number": "GUEST_NO"}'
        notebook.say("not-an-expression", "columns does not map words to columns", f"{address}.@columns", remedy)
        return ()
    words = ((word if isinstance(word, str) else shown(word), value) for word, value in said.items())
    read = ((word, notebook.expression(value, f"{address}.@columns.{word}", word)) for word, value in words)
    return tuple((word, expression) for word, expression in read if expression is not None)


def _pace(said: object, address: str, notebook: Notebook) -> domain.Pace | None:
    for pace in _PACES:
        if isinstance(said, str) and said == pace:
            return pace
    if said is not None:
        notebook.say(
            "unknown-pace", f"nothing changes {shown(said)}", f"{address}.@changes", f"say one of {', '.join(_PACES)}"
        )
    return None


def _last(address: str) -> str:
    return address.rpartition(".")[2]
