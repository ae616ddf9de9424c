"""Stages: the source in the model's words, typed and hashed by ``automate_dv.stage``."""

from puddingstone.emitting.jinja import Literal, Raw, call, inline, literal
from puddingstone.emitting.moments import END_OF_TIME
from puddingstone.vault import Derived, Hashed, LoadOrder, PartyStage, Stage, names

_WIDTH = 120


def stage(table: Stage) -> str:
    """A stage, and the seed that it waits for where its source is seeded."""
    parts = [
        f"{{%- set derived_columns = {literal(_derived(table))} -%}}",
        *([f"{{%- set hashed_columns = {literal(_hashed(table))} -%}}"] if table.hashed else []),
        *_waits_for(table),
        f"with staged as (\n\n    {{{{ {_call(table)} | indent(4) }}}}\n\n)",
        _select(table),
    ]
    return "\n\n".join(parts)


def party_stage(table: PartyStage) -> str:
    """The key of a party in a role, renamed to what its hub knows."""
    columns = [f"{old} as {new}" if old != new else new for old, new in table.renames]
    listed = ",\n    ".join([*columns, names.LOAD_TIME, names.RECORD_SOURCE])
    missing = 'var("null_key_optional", "-2")'
    conditions = "\n    and ".join(f"{word} <> '{{{{ {missing} }}}}'" for word in table.placeholders)
    where = f"\nwhere {conditions}" if conditions else ""
    return f'select\n    {listed}\nfrom {{{{ ref("{table.stage}") }}}}{where}'


def _waits_for(table: Stage) -> list[str]:
    if table.seed is None:
        return []
    seeded = '{% if var("puddingstone_seeded", target.name != "prod") -%}'
    return [f'{seeded}\n-- depends_on: {{{{ ref("{table.seed}") }}}}\n{{% endif %}}']


def _call(table: Stage) -> str:
    return call(
        "automate_dv.stage",
        {
            "include_source_columns": False,
            "source_model": Raw(inline({table.source: table.source_table})),
            "derived_columns": Raw("derived_columns"),
            "null_columns": Raw(inline({"optional": list(table.placeholders)})) if table.placeholders else None,
            "hashed_columns": Raw("hashed_columns") if table.hashed else None,
            "ranked_columns": None,
        },
        indent=4,
    )


def _derived(table: Stage) -> dict[str, Literal]:
    typed = {each.name: _cast(each) for each in table.derived}
    moments = {names.LOAD_TIME: _as_moment(table.load_time), names.EVENT_TIME: _event_time(table)}
    types = {each.name: each.type for each in table.derived} | {names.EVENT_TIME: "timestamp"}
    texts = {text.name: _text_form((typed | moments)[text.of], types[text.of]) for text in table.texts}
    ends = {names.START: moments[names.EVENT_TIME], names.END: END_OF_TIME} if table.ends else {}
    wanted = {_belongs(table): f"({table.where})"} if table.where else {}
    source = {names.RECORD_SOURCE: f"!{table.source}.{table.source_table}"}
    return {**typed, **texts, **moments, **ends, **source, **wanted}


def _hashed(table: Stage) -> dict[str, Literal]:
    return {each.name: _hash(each) for each in table.hashed}


def _hash(each: Hashed) -> Literal:
    columns = list(each.columns)
    if not each.is_hashdiff:
        return columns
    said: dict[str, Literal] = {"is_hashdiff": True, "columns": columns}
    line = inline(said)
    return Raw(line) if len(f'    "{each.name}": {line},') <= _WIDTH else said


def _select(table: Stage) -> str:
    needs = {each.name: each.needs for each in table.hashed if each.needs}
    columns = [_selected(column.name, needs.get(column.name, ()), table.order) for column in table.columns]
    listed = ",\n    ".join(columns)
    where = f"\nwhere {_belongs(table)}" if table.where else ""
    return f"select\n    {listed}\nfrom staged{where}"


def _belongs(table: Stage) -> str:
    """The name under which a stage knows whether a row is meant, unless the model uses the words itself."""
    is_taken = any(column.name == "belongs_here" for column in table.columns)
    return "belongs__here__" if is_taken else "belongs_here"


def _selected(name: str, needs: tuple[str, ...], order: LoadOrder | None) -> str:
    """A column; a hash over a key of several parts is a key only if all of them are there."""
    if name == names.LOAD_TIME and order is not None:
        arguments: dict[str, Literal] = {"load_time": name, "keys": [order.key], "order_by": list(order.by)}
        return f"{{{{ {call('puddingstone.in_order', arguments, indent=4)} | indent(4) }}}} as {name}"
    if not needs:
        return name
    conditions = [f"{part} is not null" for part in needs]
    line = f"case when {' and '.join(conditions)} then {name} end as {name}"
    if len(f"    {line},") <= _WIDTH:
        return line
    lines = f"\n{' ' * 12}and ".join(conditions)
    return f"case\n        when {lines}\n            then {name}\n    end as {name}"


def _cast(each: Derived) -> str:
    cast = f"cast({each.expression} as {each.type})"
    return f"nullif(trim({cast}), '')" if each.is_trimmed else cast


def _as_moment(expression: str) -> str:
    return f"cast({expression} as timestamp)"


def _event_time(table: Stage) -> str:
    if not table.event_time:
        return _as_moment(table.load_time)
    happened = _as_moment(table.event_time)
    return happened if table.is_event else f"coalesce({happened}, {_as_moment(table.load_time)})"


def _text_form(expression: str, type_: str) -> Literal:
    return Raw(f"puddingstone.text_form({literal(expression)}, {literal(type_)})")
