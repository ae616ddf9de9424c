"""What is said of tables of which not everybody sees everything: how they are built, and by which policies."""

from collections.abc import Iterator
from typing import Any

from puddingstone.emitting.jinja import call
from puddingstone.emitting.masking import masked, who_sees
from puddingstone.vault import Column, Guarded, Masking, Offered, SqlType

_SCHEMA = "var('puddingstone_privacy_schema', 'privacy')"
_TYPES: dict[SqlType, str] = {"decimal(28, 6)": "decimal_28_6", "decimal(18, 2)": "decimal_18_2"}


def private(table: Guarded) -> dict[str, Any]:
    """How a private table is built: with its policies, which are made before; they are of Snowflake only."""
    hashed = any(column.mask is not None and column.mask.how == "hashed" for column in table.of.columns)
    policies = list(_masks_made(table))
    if table.rows:
        policies.append(f"{{{{ {_rows_made(table)} }}}}")
    return {
        "alias": table.name,
        "materialized": "table",
        "tags": ["private", *(["salted"] if hashed else [])],
        "contract": {"enforced": True},
        "pre_hook": policies,
        "row_access_policy": _on_snowflake(_rows_policy(table), f" on ({', '.join(_named(table))})")
        if table.rows
        else "",
    }


def in_front(table: Offered) -> dict[str, Any]:
    """A view that is offered, by whose plan nobody is to learn what it does not show."""
    return {
        "alias": table.name,
        "materialized": "view",
        "tags": ["mart"],
        "contract": {"enforced": True},
        "secure": True,
    }


def constraints(column: Column, table: Guarded) -> list[dict[str, str]]:
    """What a column of a private table is made with: its masking policy, on Snowflake."""
    shown = table.of.column(column.name)
    if _mask(shown, table) is None:
        return []
    return [{"type": "custom", "expression": _on_snowflake(_mask_policy(shown, table), "", "masking policy ")}]


def _mask(column: Column, table: Guarded) -> Masking | None:
    """How a column is masked here, and not in what the table is made of."""
    return column.mask if table.of.masks_itself else None


def _masks_made(table: Guarded) -> Iterator[str]:
    for column in table.of.columns:
        mask = _mask(column, table)
        if mask is not None:
            yield f"{{{{ {masked('masking_policy', _mask_policy(column, table), column, mask)} }}}}"


def _rows_made(table: Guarded) -> str:
    columns = [[name, table.column(name).type] for name in _named(table)]
    return call("puddingstone.row_policy", {"name": _rows_policy(table), "columns": columns, **who_sees(table)})


def _named(table: Guarded) -> list[str]:
    return sorted({name for each in table.rows for name in each.columns})


def _mask_policy(column: Column, table: Guarded) -> str:
    """A policy is of one type for good: where that changes, the policy is another one."""
    return f"mask__{table.of.name}__{column.name}__{_TYPES.get(column.type, column.type)}"


def _rows_policy(table: Guarded) -> str:
    """A policy is over some columns for good."""
    return "__".join(["rows", table.of.name, *_named(table)])


def _on_snowflake(policy: str, after: str, before: str = "") -> str:
    return f"{{{{ '{before}' ~ {_SCHEMA} ~ '.{policy}{after}' if target.type == 'snowflake' else '' }}}}"
