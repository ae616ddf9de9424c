"""What all tables have in common."""

from typing import Literal

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.column import Column

Access = Literal["private", "protected", "public"]


class Table(Frozen):
    """A dbt model: where it lives, what it means, and what in the domain it comes from.

    ``folder`` is its place under the models' folder, ``origin`` an address, ``because`` the rule of the stencil that
    made it, ``owner`` a team's name, ``group`` a dbt group, ``access`` who may read it: its group, the project, all.
    """

    name: str
    folder: str
    schema_name: str
    meaning: str = ""
    origin: str = ""
    because: str = ""
    owner: str = ""
    group: str = ""
    access: Access = "private"
    columns: tuple[Column, ...] = ()

    @property
    def reads(self) -> tuple[str, ...]:
        """The names of the tables it is made from, within the vault."""
        return ()

    @property
    def relies_on(self) -> tuple[str, ...]:
        """The names of the tables that it reads, or that its tests look into."""
        return (*self.reads, *(column.code_list.table for column in self.columns if column.code_list))

    def column(self, name: str) -> Column:
        """The column of that name.

        Raises:
            KeyError: there is none.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)
