"""CPU time and wall time of single statements, all threads of the process counted, added up by table."""

import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypedDict


class Cost(TypedDict):
    """What the statements for one table took, in seconds."""

    cpu: float
    wall: float


@dataclass
class Meter:
    """The costs so far, by name of table."""

    costs: dict[str, Cost] = field(default_factory=dict)

    @contextmanager
    def measuring(self, name: str) -> Iterator[None]:
        """Add what happens inside to the table of that name."""
        cpu, wall = cpu_seconds(), time.perf_counter()
        try:
            yield
        finally:
            cost = self.costs.setdefault(name, Cost(cpu=0.0, wall=0.0))
            cost["cpu"] += cpu_seconds() - cpu
            cost["wall"] += time.perf_counter() - wall


def cpu_seconds() -> float:
    """What this process has used, user and system, of all its threads."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
