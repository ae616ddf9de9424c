"""What commands that keep promises have in common: a warehouse that is open, its logs, and a clock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from puddingstone.commands.findings import show
from puddingstone.keeping.logs import Logs
from puddingstone.keeping.moments import clock, moment
from puddingstone.keeping.project import promising
from puddingstone.pipeline import examine
from puddingstone.settings import Settings
from puddingstone.vault import Vault
from puddingstone.warehouse import Warehouse


@dataclass(frozen=True)
class Kept:
    """A warehouse, the logs in it, and what time it is."""

    warehouse: Warehouse
    logs: Logs
    clock: Callable[[], datetime]


@contextmanager
def kept(settings: Settings, target: str | None, at: str | None = None) -> Iterator[Kept]:
    """Open the warehouse of a project; ``at`` says another time than that of the project.

    Raises:
        KeepingError: ``at`` is no moment, or the project cannot be read.
        WarehouseError: the warehouse cannot be used.
    """
    project = promising(settings.root)
    said = moment(at) if at else None
    with Warehouse.of(settings.root, target) as warehouse:
        logs = Logs(warehouse, project.schema)
        yield Kept(warehouse, logs, (lambda: said) if said else clock(warehouse, project))


def planned(settings: Settings) -> Vault | None:
    """What the models come to; nothing, and findings on the terminal, where they are wrong."""
    examination = examine(settings)
    if examination.is_wrong:
        show(examination, settings)
        return None
    return examination.vault
