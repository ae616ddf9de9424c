"""Modules that import each other, found in their texts."""

from collections.abc import Iterator, Mapping

from puddingstone.diagnostics import Span
from puddingstone.reading.syntax import Syntax


def imported_by(home: str, syntaxes: Mapping[str, Syntax], package: str) -> set[str]:
    """The addresses of the model files that the one at ``home`` imports from."""
    return {address for address, _ in _imports(home, syntaxes, package)}


def cycle_of(home: str, syntaxes: Mapping[str, Syntax], package: str) -> tuple[str, ...]:
    """The addresses, sorted, of all files that import the one at ``home`` and are imported by it, by any way."""
    graph = {each: imported_by(each, syntaxes, package) for each in syntaxes}
    reached = _reach(home, graph)
    return tuple(sorted(each for each in reached if home in _reach(each, graph)))


def place_of_cycle(cycle: tuple[str, ...], syntaxes: Mapping[str, Syntax], package: str) -> Span | None:
    """Where the first file of a cycle imports from another one of it."""
    return next((span for address, span in _imports(cycle[0], syntaxes, package) if address in cycle), None)


def _imports(home: str, syntaxes: Mapping[str, Syntax], package: str) -> Iterator[tuple[str, Span]]:
    for module, name, span in syntaxes[home].imports if home in syntaxes else ():
        address = module.removeprefix(f"{package}.")
        address = f"{address}.{name}" if f"{address}.{name}" in syntaxes else address
        if address in syntaxes:
            yield address, span


def _reach(home: str, graph: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    ahead = [home]
    while ahead:
        for each in graph.get(ahead.pop(), ()):
            if each not in seen:
                seen.add(each)
                ahead.append(each)
    return seen
