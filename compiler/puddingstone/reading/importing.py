"""Importing model files, apart from everything else in the process, and saying what went wrong in the user's terms."""

import difflib
import importlib
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from puddingstone.diagnostics import Finding, Span
from puddingstone.language import __all__ as words
from puddingstone.reading.discovery import ModelFile
from puddingstone.reading.syntax import Syntax


@contextmanager
def apart(folder: Path) -> Iterator[None]:
    """Make the package at ``folder`` importable, and leave no trace of it behind."""
    writes_bytecode = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(folder.parent))
    _forget(folder.name)
    importlib.invalidate_caches()
    try:
        yield
    finally:
        _forget(folder.name)
        sys.path.remove(str(folder.parent))
        sys.dont_write_bytecode = writes_bytecode


def import_file(file: ModelFile, folder: Path, syntaxes: Mapping[Path, Syntax]) -> ModuleType | Finding:
    """Import one model file, or say in one finding why it cannot be imported."""
    try:
        return importlib.import_module(file.module_name(folder.name))
    except (Exception, SystemExit) as error:  # a user's module may raise anything
        return _finding(error, file, folder, syntaxes)


def _forget(package: str) -> None:
    for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
        del sys.modules[name]


def _finding(error: BaseException, file: ModelFile, folder: Path, syntaxes: Mapping[Path, Syntax]) -> Finding:
    span = _place(error, file.path, folder)
    if isinstance(error, NameError) and error.name:
        return unknown_name(error.name, file.address, span, syntaxes.get(span.path), syntaxes.values())
    if isinstance(error, ImportError) and "circular import" in str(error):
        return Finding(
            code="circular-import",
            message=f"{file.address} and a context it imports need each other",
            address=file.address,
            help="move what both need into one of them, or into a module that both import: upstream is one way",
            span=span,
        )
    said = str(error) or "it stops the import"
    return Finding(
        code="model-import",
        message=f"{span.path.stem} cannot be imported: {type(error).__name__}: {said.splitlines()[0]}",
        address=file.address,
        help="mend this line; a model only declares, so importing it has to work by itself",
        span=span,
    )


def unknown_name(
    name: str, address: str, span: Span | None, syntax: Syntax | None, syntaxes: Iterable[Syntax]
) -> Finding:
    """Say that a model uses a name that nobody declared, or that is hidden from the running program."""
    if syntax is not None and name in syntax.guarded:
        return Finding(
            code="type-checking-import",
            message=f"{name} is imported for type checkers only, so the compiler cannot see it",
            address=address,
            help="import it without `if TYPE_CHECKING:`; models may import each other",
            span=syntax.guarded[name],
        )
    known = {*words, *(place.rpartition(".")[2] for each in syntaxes for place in each.spans)}
    close = difflib.get_close_matches(name, sorted(known), n=1)
    remedy = f"did you mean {close[0]}?" if close else "declare it, or import it from the module that does"
    return Finding("unknown-name", f"nothing is called {name} here", address, remedy, span=span)


def _place(error: BaseException, path: Path, folder: Path) -> Span:
    """The user's line at which an import failed."""
    if isinstance(error, SyntaxError) and error.lineno is not None and error.filename:
        column = max(0, (error.offset or 1) - 1)
        return Span(Path(error.filename), error.lineno, column, column + 1)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        place = Path(frame.filename)
        if place.is_relative_to(folder) and frame.lineno is not None:
            line = frame.line or ""
            column = frame.colno or 0
            end = frame.end_colno if frame.end_lineno == frame.lineno and frame.end_colno else column + len(line)
            return Span(place, frame.lineno, column, end)
    return Span(path, 1, 0, 1)
