"""Calls of macros that mask a column, or say who sees which rows: in a view, and in a policy on the table behind it."""

from puddingstone.emitting.jinja import Literal, literal
from puddingstone.vault import Column, Guarded, Masking, Offered


def masked(macro: str, named: str, column: Column, mask: Masking) -> str:
    """A call of a macro with how a column is masked, on one line; ``named`` is what the macro asks for first."""
    said = {"to": mask.to, "kept_for": list(mask.kept_for)}
    words = ", ".join(literal(each) for each in (named, mask.how, column.type))
    more = "".join(f", {name}={literal(value)}" for name, value in said.items() if value)
    return f"puddingstone.{macro}({words}{more})"


def who_sees(table: Offered | Guarded) -> dict[str, Literal]:
    """The arguments that say who sees which rows of a table."""
    return {"sees_all": table.sees_all, "rows": [[each.role, each.condition] for each in table.rows]}
