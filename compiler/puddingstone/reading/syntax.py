"""What the text of a model says and the running program forgets: places, meanings, repetitions."""

import ast
import inspect
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from puddingstone.diagnostics import Span
from puddingstone.reading.mask_places import mask_places
from puddingstone.reading.places import Page, open_page
from puddingstone.reading.promise_places import promise_places
from puddingstone.spelling import slug


@dataclass
class Syntax:
    """One file: spans and meanings by address, names declared twice, untyped attributes, and imports.

    ``untyped`` pairs the addresses of attributes that are assigned with what is assigned; ``assigned`` are the names
    that are assigned at the top level; ``guarded`` are the names imported under ``TYPE_CHECKING`` only; ``imports``
    are modules, names and places, with relative modules resolved.
    """

    page: Page = field(default_factory=lambda: Page(Path()))
    tree: ast.Module = field(default_factory=lambda: ast.Module(body=[], type_ignores=[]))
    address: str = ""
    meaning: str = ""
    spans: dict[str, Span] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    repeated: list[tuple[str, Span, Span]] = field(default_factory=list)
    untyped: list[tuple[str, str]] = field(default_factory=list)
    assigned: list[str] = field(default_factory=list)
    guarded: dict[str, Span] = field(default_factory=dict)
    imports: list[tuple[str, str, Span]] = field(default_factory=list)


def parse(path: Path, address: str) -> Syntax:
    """Read the syntax of the file at ``path``, whose declarations live under ``address``.

    Raises:
        SyntaxError, ValueError, OSError, RecursionError, MemoryError: the file is not Python, or cannot be read.
    """
    page = open_page(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = ast.parse(page.text, filename=str(path))
    syntax = Syntax(page=page, tree=tree, address=address, meaning=_docstring(tree))
    syntax.spans[address] = Span(path, 1, 0, max(1, len(page.lines[0])))
    _Walk(page, syntax).body(tree.body, address)
    syntax.assigned = [name for node in tree.body for name in _targets(node)]
    syntax.imports = list(_imports(page, tree, address))
    syntax.guarded = {
        alias.asname or alias.name: page.span(alias)
        for guard in ast.walk(tree)
        if isinstance(guard, ast.If) and is_for_type_checkers(guard)
        for node in guard.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    return syntax


def is_for_type_checkers(guard: ast.If) -> bool:
    """Whether a condition is ``TYPE_CHECKING``."""
    test = guard.test
    name = test.id if isinstance(test, ast.Name) else test.attr if isinstance(test, ast.Attribute) else ""
    return name == "TYPE_CHECKING"


@dataclass
class _Walk:
    page: Page
    syntax: Syntax

    def body(self, body: Sequence[ast.stmt], address: str, *, in_class: bool = False, nested: bool = False) -> None:
        for node in body:
            self.statement(node, address, in_class=in_class, nested=nested)
        self.syntax.meanings.update(_attribute_meanings(body, address))

    def statement(self, node: ast.stmt, address: str, *, in_class: bool, nested: bool) -> None:
        match node:
            case ast.ClassDef(name=name):
                self.declare(f"{address}.{name}", node, name, nested=nested)
                self.decorators(node.decorator_list, f"{address}.{name}")
                self.syntax.meanings[f"{address}.{name}"] = _docstring(node)
                self.body(node.body, f"{address}.{name}", in_class=True)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                self.declare(f"{address}.{name}", node, name, nested=nested)
                self.decorators(node.decorator_list, f"{address}.{name}")
                self.syntax.meanings[f"{address}.{name}"] = _docstring(node)
                if node.returns is not None:
                    self.syntax.spans[f"{address}.{name}.return"] = self.page.span(node.returns)
                for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
                    self.place(f"{address}.{name}.{argument.arg}", argument, argument.arg)
            case ast.AnnAssign(target=ast.Name(id=name) as target):
                self.declare(f"{address}.{name}", target, name, nested=nested)
            case ast.Assign(targets=[ast.Name(id=name) as target], value=value) if in_class:
                self.declare(f"{address}.{name}", target, name, nested=nested)
                self.syntax.untyped.append((f"{address}.{name}", _short(value)))
            case ast.Assign(targets=[ast.Name(id=name) as target], value=value):
                self.place(f"{address}.{name}", target, name)
                self.keywords(value, f"{address}.{name}")
                self.offers(value, f"{address}.{name}")
                self.board(value, f"{address}.{name}")
                self.syntax.spans.update(promise_places(self.page, value, f"{address}.{name}"))
                self.syntax.spans.update(mask_places(self.page, value, f"{address}.{name}"))
            case ast.If() | ast.For() | ast.While() | ast.With() | ast.Try():
                inner = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
                self.body(inner, address, in_class=in_class, nested=True)
            case _:
                pass

    def decorators(self, decorators: Sequence[ast.expr], address: str) -> None:
        for decorator in decorators:
            called = decorator.func if isinstance(decorator, ast.Call) else decorator
            if isinstance(called, ast.Name):
                self.syntax.spans[f"{address}.@{called.id}"] = self.page.span(decorator)
            self.keywords(decorator, address)

    def keywords(self, value: ast.expr, address: str) -> None:
        """Places of what a call says by keyword, ``address.@table``, and of words, ``address.@columns.full_name``."""
        for keyword in value.keywords if isinstance(value, ast.Call) else ():
            self.syntax.spans[f"{address}.@{keyword.arg}"] = self.page.span(keyword.value)
            for key in keyword.value.keys if isinstance(keyword.value, ast.Dict) else ():
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    self.syntax.spans[f"{address}.@{keyword.arg}.{key.value}"] = self.page.span(key)

    def offers(self, value: ast.expr, address: str) -> None:
        """Places of the measures in a product, of its composites, and of their parts and what these say, by name."""
        for node in ast.walk(value):
            match node:
                case ast.Call(func=ast.Name(id="Measure" | "Ratio"), args=[ast.Constant(value=str(name)), *_]):
                    self.syntax.spans[f"{address}.{name}"] = self.page.span(node)
                case ast.Call(func=ast.Name(id="Stacked" | "Joined"), args=[ast.Constant(value=str(name)), *_]):
                    self.syntax.spans[f"{address}.{name}"] = self.page.span(node)
                    self.parts(node, f"{address}.{name}")
                case _:
                    pass

    def parts(self, value: ast.expr, address: str) -> None:
        """Places of the parts of a composite, by table, and of what they say, by fact."""
        for node in ast.walk(value):
            match node:
                case ast.Call(func=ast.Name(id="Part"), args=[_, ast.Constant(value=str(table)), *said]):
                    self.syntax.spans[f"{address}.{table}"] = self.page.span(node)
                    for each in (*said, *(keyword.value for keyword in node.keywords)):
                        for key in each.keys if isinstance(each, ast.Dict) else ():
                            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                                self.syntax.spans[f"{address}.{table}.{key.value}"] = self.page.span(key)
                case _:
                    pass

    def board(self, value: ast.expr, address: str) -> None:
        """Places of what events lead to, by the names of both, and of questions."""
        for node in ast.walk(value):
            match node:
                case ast.Call(func=ast.Name(id="leads_to"), args=[ast.Name(id=event), *_]):
                    self.syntax.spans[f"{address}.{event}"] = self.page.span(node)
                    named = [each for each in ast.walk(node) if isinstance(each, ast.Name)][2:]
                    self.syntax.spans |= {f"{address}.{event}.{each.id}": self.page.span(each) for each in named}
                case ast.Call(func=ast.Name(id="question"), args=[ast.Constant(value=str(text)), *_]):
                    self.syntax.spans[f"{address}.{slug(text)}"] = self.page.span(node)
                case _:
                    pass

    def declare(self, address: str, node: ast.stmt | ast.expr, name: str, *, nested: bool) -> None:
        before = self.syntax.spans.get(address)
        for inside in [each for each in self.syntax.spans if each.startswith(f"{address}.")]:
            del self.syntax.spans[inside]
        span = self.place(address, node, name)
        if before is not None and not nested:
            self.syntax.repeated.append((address, before, span))

    def place(self, address: str, node: ast.stmt | ast.expr | ast.arg, name: str) -> Span:
        span = self.page.span_of_name(node, name)
        self.syntax.spans[address] = span
        return span


def _short(value: ast.expr) -> str:
    """What a name or a subscript says, ``Text`` for anything else."""
    return ast.unparse(value) if isinstance(value, ast.Name | ast.Subscript) else "Text"


def _docstring(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    return ast.get_docstring(node) or ""


def _attribute_meanings(body: Sequence[ast.stmt], address: str) -> Iterator[tuple[str, str]]:
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


def _imports(page: Page, tree: ast.Module, address: str) -> Iterator[tuple[str, str, Span]]:
    package = address.split(".") if page.path.name == "__init__.py" else address.split(".")[:-1]
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=module, names=names, level=level):
                base = package[: len(package) - level + 1] if level else []
                for alias in names:
                    yield ".".join([*base, *([module] if module else [])]), alias.name, page.span(node)
            case ast.Import(names=names):
                for alias in names:
                    yield alias.name, "", page.span(node)
