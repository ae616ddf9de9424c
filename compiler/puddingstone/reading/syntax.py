"""What the text of a model says and the running program forgets: places, meanings, repetitions."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from puddingstone.diagnostics import Span


@dataclass
class Syntax:
    """One file: spans and meanings by address, names declared twice, untyped attributes, and imports.

    ``spans_of_names`` has the places of names that are assigned at the top level; ``guarded`` are the names imported
    under ``TYPE_CHECKING`` only; ``imports`` are (module, name) pairs with relative ones resolved.
    """

    meaning: str = ""
    spans: dict[str, Span] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    repeated: list[tuple[str, Span, Span]] = field(default_factory=list)
    untyped: list[str] = field(default_factory=list)
    assigned: list[str] = field(default_factory=list)
    guarded: dict[str, Span] = field(default_factory=dict)
    imports: list[tuple[str, str]] = field(default_factory=list)


def parse(path: Path, address: str) -> Syntax:
    """Read the syntax of the file at ``path``, whose declarations live under ``address``.

    Raises:
        SyntaxError, ValueError, OSError: the file is not Python, or cannot be read.
    """
    tree = ast.parse(path.read_bytes(), filename=str(path))
    syntax = Syntax(meaning=_docstring(tree))
    _Walk(path, syntax).body(tree.body, address)
    syntax.assigned = [name for node in tree.body for name in _targets(node)]
    syntax.imports = list(_imports(tree, address, is_package=path.name == "__init__.py"))
    syntax.guarded = {
        alias.asname or alias.name: Span(path, alias.lineno, alias.col_offset, alias.end_col_offset or alias.col_offset)
        for guard in ast.walk(tree)
        if isinstance(guard, ast.If) and "TYPE_CHECKING" in ast.unparse(guard.test)
        for node in guard.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    return syntax


@dataclass
class _Walk:
    path: Path
    syntax: Syntax

    def body(self, body: list[ast.stmt], address: str, *, in_class: bool = False) -> None:
        for node in body:
            match node:
                case ast.ClassDef(name=name):
                    self.declare(f"{address}.{name}", node, name, len("class "))
                    self.syntax.meanings[f"{address}.{name}"] = _docstring(node)
                    self.body(node.body, f"{address}.{name}", in_class=True)
                case ast.FunctionDef(name=name):
                    self.declare(f"{address}.{name}", node, name, len("def "))
                    self.syntax.meanings[f"{address}.{name}"] = _docstring(node)
                    for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
                        self.place(f"{address}.{name}.{argument.arg}", argument, argument.arg)
                case ast.AnnAssign(target=ast.Name(id=name) as target):
                    self.declare(f"{address}.{name}", target, name)
                case ast.Assign(targets=[ast.Name(id=name) as target]) if in_class:
                    self.declare(f"{address}.{name}", target, name)
                    self.syntax.untyped.append(f"{address}.{name}")
                case ast.Assign(targets=[ast.Name(id=name) as target]):
                    self.place(f"{address}.{name}", target, name)
                case _:
                    continue
        self.syntax.meanings.update(_attribute_meanings(body, address))

    def declare(self, address: str, node: ast.stmt | ast.expr, name: str, offset: int = 0) -> None:
        before = self.syntax.spans.get(address)
        span = self.place(address, node, name, offset)
        if before is not None:
            self.syntax.repeated.append((address, before, span))

    def place(self, address: str, node: ast.stmt | ast.expr | ast.arg, name: str, offset: int = 0) -> Span:
        start = node.col_offset + offset
        span = Span(self.path, node.lineno, start, start + len(name))
        self.syntax.spans[address] = span
        return span


def _docstring(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> str:
    return ast.get_docstring(node) or ""


def _attribute_meanings(body: list[ast.stmt], address: str) -> Iterator[tuple[str, str]]:
    for before, after in pairwise(body):
        match before, after:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield f"{address}.{name}", inspect.cleandoc(text)
            case _:
                continue


def _targets(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.Assign(targets=targets):
            yield from (target.id for target in targets if isinstance(target, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name


def _imports(tree: ast.Module, address: str, *, is_package: bool) -> Iterator[tuple[str, str]]:
    package = address.split(".") if is_package else address.split(".")[:-1]
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=module, names=names, level=level):
                base = package[: len(package) - level + 1] if level else []
                for alias in names:
                    yield ".".join([*base, *([module] if module else [])]), alias.name
            case ast.Import(names=names):
                for alias in names:
                    yield alias.name, ""
