"""Cubes: a view of a public table in the version that it was made for, and the days it is asked along."""

from puddingstone.emitting.jinja import call
from puddingstone.emitting.models.select import listed
from puddingstone.vault import Cube, TimeSpine


def cube(table: Cube) -> str:
    """The columns of the offered table as they are."""
    source = f'{{{{ ref("{table.of}", v={table.version}) }}}}'
    return f"select\n{listed(column.name for column in table.columns)}\nfrom {source}"


def time_spine(table: TimeSpine) -> str:
    """One row for each day."""
    return f"{{{{ {call('puddingstone.days', {'first': table.first, 'last': table.last, 'day': table.day})} }}}}"
