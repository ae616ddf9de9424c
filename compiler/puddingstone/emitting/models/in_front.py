"""A view in which not everybody sees everything: the private table behind it, masked, with the rows one may see."""

from puddingstone.emitting.jinja import Literal, expression, literal
from puddingstone.emitting.models.select import listed
from puddingstone.vault import Column, Offered


def in_front(table: Offered) -> str:
    """The columns of the private table, those that are personal masked."""
    behind = f'{{{{ puddingstone.beside(ref("{table.behind}")) }}}}'
    query = f"select\n{listed(_shown(column, table) for column in table.columns)}\nfrom {behind}"
    if not table.rows:
        return query
    rows: Literal = [[each.role, each.condition] for each in table.rows]
    return f"{query}\nwhere {expression('puddingstone.seen_rows', {'sees_all': table.sees_all, 'rows': rows})}"


def _shown(column: Column, table: Offered) -> str:
    mask = column.mask
    if mask is None or not table.is_masked(column.name):
        return column.name
    said = {"to": mask.to, "kept_for": list(mask.kept_for)}
    more = "".join(f", {name}={literal(value)}" for name, value in said.items() if value)
    words = ", ".join(literal(each) for each in (column.name, mask.how, column.type))
    return f"{{{{ puddingstone.masked({words}{more}) }}}} as {column.name}"
