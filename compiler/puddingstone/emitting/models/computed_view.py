"""Computed facts: formulas over what was known of a key whenever something new was told of it."""

from puddingstone.emitting.jinja import Literal, call, literal
from puddingstone.emitting.models.select import cte, first_of, listed, picked, ref, with_ctes
from puddingstone.emitting.moments import BEGINNING_OF_TIME
from puddingstone.emitting.yaml import exact
from puddingstone.vault import ComputedInput, ComputedView, TextForm, names


def computed_view(table: ComputedView) -> str:
    """One row per key and time of delivery, so that the satellite's history can be computed again."""
    ctes = [
        cte(table.hub, [table.hash_key, *table.natural_keys], table.hub),
        _deliveries(table),
        *(_known(each, table) for each in table.inputs),
        _inputs(table),
        _computed(table),
    ]
    source = "computed"
    if table.texts:
        spelt = ["computed.*", *map(_text_form, table.texts)]
        ctes.append(f"spelt as (\n    select\n{listed(spelt, 8)}\n    from computed\n)")
        source = "spelt"
    columns = [
        table.hash_key,
        _hashdiff(table),
        *(each.name for each in table.facts),
        names.EVENT_TIME,
        names.LOAD_TIME,
        f"'{names.COMPUTED}' as {names.RECORD_SOURCE}",
    ]
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", f"from {source}"])


def _deliveries(table: ComputedView) -> str:
    """Every time at which something new was told of a key."""
    selects = [
        f"select\n        {each.key if each.key == table.hash_key else f'{each.key} as {table.hash_key}'},\n"
        f"        {names.LOAD_TIME}\n    from {ref(each.table)}"
        for each in table.inputs
    ]
    return "deliveries as (\n    " + "\n    union\n    ".join(selects) + "\n)"


def _known(each: ComputedInput, table: ComputedView) -> str:
    """What had been told at each of these times: of what became true last, what was delivered last."""
    columns = [
        f"deliveries.{table.hash_key}",
        f"deliveries.{names.LOAD_TIME}",
        *(f"told.{column}" for column, _ in each.picks),
        f"told.{names.EVENT_TIME}",
    ]
    order = [f"told.{names.EVENT_TIME} desc", f"told.{names.LOAD_TIME} desc", *([f"told.{each.tie}"] * bool(each.tie))]
    last = first_of(f"deliveries.{table.hash_key}, deliveries.{names.LOAD_TIME}", ", ".join(order))
    return (
        f"{each.table} as (\n    select\n{listed(columns, 8)}\n    from deliveries\n"
        f"    inner join {ref(each.table)} as told\n        on deliveries.{table.hash_key} = told.{each.key}\n"
        f"        and deliveries.{names.LOAD_TIME} >= told.{names.LOAD_TIME}\n    {last}\n)"
    )


def _inputs(table: ComputedView) -> str:
    """The words that formulas use, side by side; it is true since the last of them became true."""
    columns = [
        f"{table.hub}.{table.hash_key}",
        *(f"{table.hub}.{key}" for key in table.natural_keys),
        *(f"{each.table}.{names.EVENT_TIME} as {each.moment}" for each in table.inputs if each.moment),
        *(picked(each.table, pair) for each in table.inputs for pair in each.picks),
        f"{_latest_of(table)} as {names.EVENT_TIME}",
        f"deliveries.{names.LOAD_TIME}",
    ]
    joins = [f"inner join {table.hub}\n        on deliveries.{table.hash_key} = {table.hub}.{table.hash_key}"]
    joins += [
        f"left join {each.table}\n        on deliveries.{table.hash_key} = {each.table}.{table.hash_key}\n"
        f"        and deliveries.{names.LOAD_TIME} = {each.table}.{names.LOAD_TIME}"
        for each in table.inputs
    ]
    lines = [f"    select\n{listed(columns, 8)}", "    from deliveries", *(f"    {join}" for join in joins)]
    return "inputs as (\n" + "\n".join(lines) + "\n)"


def _latest_of(table: ComputedView) -> str:
    moments = [f"{each.table}.{names.EVENT_TIME}" for each in table.inputs]
    if len(moments) == 1:
        return moments[0]
    spread = ",\n".join(f"            coalesce({moment}, {BEGINNING_OF_TIME})" for moment in moments)
    return f"greatest(\n{spread}\n        )"


def _computed(table: ComputedView) -> str:
    columns = [
        table.hash_key,
        *(f"cast({exact(each.expression)} as {each.type}) as {each.name}" for each in table.facts),
        names.EVENT_TIME,
        names.LOAD_TIME,
    ]
    return f"computed as (\n    select\n{listed(columns, 8)}\n    from inputs\n)"


def _text_form(text: TextForm) -> str:
    return f"{{{{ puddingstone.text_form({literal(text.of)}, {literal(text.type)}) }}}} as {text.name}"


def _hashdiff(table: ComputedView) -> str:
    said: dict[str, Literal] = {
        "columns": list(table.hashdiff.columns),
        "alias": table.hashdiff.name,
        "is_hashdiff": True,
    }
    return f"{{{{ {call('automate_dv.hash', said, indent=4)} | indent(4) }}}}"
