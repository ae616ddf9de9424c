"""Source systems, the seeds that stand for them, and dbt groups."""

from puddingstone.domain.frozen import Frozen


class SourceTable(Frozen):
    """A physical table; ``columns`` pairs each known physical column with what the model calls it."""

    name: str
    columns: tuple[tuple[str, str], ...] = ()
    load_time: str = ""


class SourceSystem(Frozen):
    """A dbt source; ``expected_every`` is in minutes."""

    name: str
    schema_name: str
    database: str = ""
    purpose: str = ""
    owner: str = ""
    origin: str = ""
    expected_every: int | None = None
    tables: tuple[SourceTable, ...] = ()


class Seed(Frozen):
    """A CSV file that is loaded, all as text, to where its source table would be."""

    name: str
    table: str
    schema_name: str
    columns: tuple[str, ...]


class Group(Frozen):
    """A dbt group and who answers for it; a product's has a ``version`` from 1, and the teams that read it."""

    name: str
    owner: str
    email: str
    expert: str = ""
    meaning: str = ""
    readers: tuple[str, ...] = ()
    version: int = 0
