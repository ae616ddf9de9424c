"""What all tables have in common."""

from puddingstone.domain.frozen import Frozen
from puddingstone.vault.column import Column


class Table(Frozen):
    """A dbt model: where it lives, what it means, and what in the domain it comes from.

    ``folder`` is its place under the models' folder, ``origin`` an address, ``because`` the rule of the stencil that
    made it, ``owner`` a team's name, ``group`` a dbt group.
    """

    name: str
    folder: str
    schema_name: str
    meaning: str = ""
    origin: str = ""
    because: str = ""
    owner: str = ""
    group: str = ""
    columns: tuple[Column, ...] = ()

    @property
    def reads(self) -> tuple[str, ...]:
        """The names of the tables it is made from, within the vault."""
        return ()

    def column(self, name: str) -> Column:
        """The column of that name.

        Raises:
            KeyError: there is none.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)
