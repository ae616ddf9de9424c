"""A view in which not everybody sees everything: the private table behind it, masked, with the rows one may see."""

from puddingstone.emitting.jinja import expression
from puddingstone.emitting.masking import masked, who_sees
from puddingstone.emitting.models.select import listed
from puddingstone.vault import Column, Offered


def in_front(table: Offered) -> str:
    """The columns of the private table, those that are personal masked."""
    behind = f'{{{{ puddingstone.beside(ref("{table.behind}")) }}}}'
    query = f"select\n{listed(_shown(column, table) for column in table.columns)}\nfrom {behind}"
    if not table.rows:
        return query
    return f"{query}\nwhere {expression('puddingstone.seen_rows', who_sees(table))}"


def _shown(column: Column, table: Offered) -> str:
    mask = column.mask
    if mask is None or not table.is_masked(column.name):
        return column.name
    return f"{{{{ {masked('masked', column.name, column, mask)} }}}} as {column.name}"
