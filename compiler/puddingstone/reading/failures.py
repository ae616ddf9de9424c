"""Saying in the user's terms why a model file cannot be imported, or a name not be found."""

import difflib
import re
import traceback
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from puddingstone.diagnostics import Finding, Span
from puddingstone.language import __all__ as words
from puddingstone.reading.cycles import cycle_of, place_of_cycle
from puddingstone.reading.discovery import ModelFile
from puddingstone.reading.places import Page
from puddingstone.reading.syntax import Syntax

_FILE = re.compile(r" \([^()]*\.py\)$| \(unknown location\)$")
_ONE_WORD = "write one word in parentheses: Entity, Details or Reference, or the entity that it is the same as"
_MEND = "mend this line; a model only declares, so importing it has to work by itself"


@dataclass(frozen=True)
class Failures:
    """Explains failures among the files whose ``syntaxes`` are given by address, in a package at ``folder``."""

    folder: Path
    syntaxes: Mapping[str, Syntax]

    def explain(self, error: BaseException, file: ModelFile) -> Finding:
        """Say in one finding why ``file`` cannot be imported; the same cause is always the same finding."""
        try:
            return self._explain(error, file)
        except Exception:  # noqa: BLE001  what a model raises may be made to fail when it is looked at
            message = f"{file.address} cannot be imported: {type(error).__name__}"
            return Finding("model-import", message, file.address, _MEND, span=Span(file.path, 1, 0, 1))

    def _explain(self, error: BaseException, file: ModelFile) -> Finding:
        span = self._place(error, file.path)
        address = next((home for home, each in self.syntaxes.items() if each.page.path == span.path), file.address)
        if isinstance(error, ImportError) and "circular import" in str(error):
            return self._circular(address, file, span)
        if isinstance(error, NameError) and error.name:
            return unknown_name(error.name, address, span, self.syntaxes.get(address), self.syntaxes.values())
        name = span.path.parent.name if span.path.stem == "__init__" else span.path.stem
        said = _FILE.sub("", (str(error) or "it stops the import").splitlines()[0])
        if isinstance(error, SyntaxError) and "codec can't decode" in str(error.msg):
            message, remedy = f"{name} is no text in UTF-8", "save the file as UTF-8"
        elif isinstance(error, SyntaxError):
            message, remedy = f"{name} is not Python: {error.msg}", "mend this line, or the one before it"
        elif isinstance(error, TypeError) and self._line(span).startswith("class "):
            message, remedy = f"{name} cannot be imported: no class can be made from this", _ONE_WORD
        elif self._line(span).startswith("@numbered_by_domain("):
            message = f"{name} cannot be imported: @numbered_by_domain has parentheses"
            remedy = "leave them out: every domain has its code, and nothing else is to be said"
        else:
            message = f"{name} cannot be imported: {type(error).__name__}: {said}"
            remedy = self._remedy(error)
        return Finding("model-import", message, address, remedy, span=span)

    def _circular(self, address: str, file: ModelFile, span: Span) -> Finding:
        cycle = cycle_of(address, self.syntaxes, self.folder.name) or (address,)
        names = " and ".join(home.rpartition(".")[2] for home in cycle)
        place = place_of_cycle(cycle, self.syntaxes, self.folder.name)
        return Finding(
            code="circular-import",
            message=f"{names} import each other",
            address=cycle[0],
            help="move what both need into one of them, or into a module that both import: upstream is one way",
            span=place or (span if span.path == file.path else None),
        )

    def _remedy(self, error: BaseException) -> str:
        package = self.folder.name
        if isinstance(error, TypeError):
            return _remedy_of_call(str(error))
        if isinstance(error, ModuleNotFoundError) and error.name:
            for home in self.syntaxes:
                if home == error.name or home.endswith(f".{error.name}"):
                    return f"put {package} in front: from {package}.{home}... import ..."
            close = difflib.get_close_matches(error.name, [f"{package}.{home}" for home in self.syntaxes], n=1)
            return f"did you mean {close[0]}?" if close else _MEND
        named = re.match(r"cannot import name '(\w+)' from '([\w.]+)'", str(error))
        if named is None:
            return _MEND
        home = named[2].removeprefix(f"{package}.")
        known = words if named[2] == "puddingstone" else self._names_in(home)
        close = difflib.get_close_matches(named[1], known, n=1)
        if close:
            return f"did you mean {close[0]}?"
        return f"{named[2].rpartition('.')[2]} has {', '.join(known)}" if known else _MEND

    def _line(self, span: Span) -> str:
        page = next((each.page for each in self.syntaxes.values() if each.page.path == span.path), None)
        return page.lines[span.line - 1].lstrip() if page is not None else ""

    def _names_in(self, home: str) -> list[str]:
        spans = self.syntaxes[home].spans if home in self.syntaxes else {}
        names = [place.rpartition(".")[2] for place in spans if place.rpartition(".")[0] == home]
        return [name for name in names if name.isidentifier()]

    def _place(self, error: BaseException, path: Path) -> Span:
        """The user's line at which an import failed."""
        if isinstance(error, SyntaxError) and error.lineno is not None and error.filename:
            column = max(0, (error.offset or 1) - 1)
            same_line = error.end_lineno == error.lineno and error.end_offset is not None
            end = error.end_offset - 1 if same_line and error.end_offset else column + 1
            return Span(Path(error.filename), max(1, error.lineno), column, max(end, column + 1))
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            place = Path(frame.filename)
            if place.is_relative_to(self.folder) and frame.lineno is not None:
                return self._span_of(frame, place, frame.lineno)
        return Span(path, 1, 0, 1)

    def _span_of(self, frame: traceback.FrameSummary, place: Path, line: int) -> Span:
        page = next((each.page for each in self.syntaxes.values() if each.page.path == place), Page(place))
        text = page.lines[line - 1] if line <= len(page.lines) else ""
        column, end = frame.colno, frame.end_colno
        if column is None:
            return Span(place, line, len(text) - len(text.lstrip()), max(1, len(text)))
        if frame.end_lineno != line or end is None:
            return Span(place, line, page.character(line, column), max(1, len(text)))
        return Span(place, line, page.character(line, column), page.character(line, end))


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
    remedy = _where(name, syntaxes, syntax)
    return Finding("unknown-name", f"nothing is called {name} here", address, remedy, span=span)


def _remedy_of_call(said: str) -> str:
    if said.startswith("recorded_in()"):
        return 'name the source, and the rest by keyword: @recorded_in(reception, table="guests")'
    if said.startswith("leads_to()"):
        return "name the event, a list of what is expected, and the rest by keyword: leads_to(a, [b], unusually=[c])"
    if said.startswith("question()"):
        return 'ask, and say the rest by keyword: question("Who may cancel?", about=reservation_cancelled)'
    if said.startswith("owned_by()"):
        return "name the team that answers for it: @owned_by(front_office)"
    return _MEND


def _where(name: str, syntaxes: Iterable[Syntax], here: Syntax | None) -> str:
    if name in words:
        return f"write `from puddingstone import *` at the top: {name} is a word of the language"
    known = set(words)
    for syntax in syntaxes:
        tops = {place.removeprefix(f"{syntax.address}."): place for place in syntax.spans}
        if name in tops and syntax is here:
            return f"move it down, below {name}: a class can be derived from another only after that is declared"
        if name in tops:
            return f"import it: {name} is declared in {syntax.address}"
        known |= {place for place in tops if place.isidentifier()}
    close = difflib.get_close_matches(name, sorted(known), n=1)
    return f"did you mean {close[0]}?" if close else "declare it, or import it from the module that does"
