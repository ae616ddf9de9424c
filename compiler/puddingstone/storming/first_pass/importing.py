"""The imports of a module, in the order in which they are sorted."""

from puddingstone.storming.first_pass.layout import Brackets, laid_out
from puddingstone.storming.first_pass.model import Module

STAR = "from puddingstone import *"


class Imports:
    """What a module needs of others; what it has itself it does not import."""

    def __init__(self, root: str, module: Module | None = None) -> None:
        self._root = root
        self._own = module.address if module else ""
        self._needed: dict[str, dict[str, None]] = {}

    def need(self, address: str, name: str) -> None:
        """Import a name from the module or package at an address."""
        if address != self._own:
            self._needed.setdefault(address, {})[name] = None

    def text(self) -> str:
        """The language, then the models."""
        return "\n\n".join([STAR, "\n".join(map(self._line, sorted(self._needed)))]).strip()

    def _line(self, address: str) -> str:
        names = sorted(self._needed[address], key=_order)
        line = f"from {self._root}.{address} import {', '.join(names)}"
        if len(line) <= len("x" * 120):
            return line
        return laid_out(Brackets(f"from {self._root}.{address} import (", tuple(names), ")"))


def _order(name: str) -> tuple[bool, str]:
    """Classes before everything else."""
    return (not name[:1].isupper(), name)
