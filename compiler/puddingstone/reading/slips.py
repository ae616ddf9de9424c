"""Python that is no part of the language: a model declares, and does nothing."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from puddingstone.diagnostics import Finding, Span
from puddingstone.language import __all__ as words
from puddingstone.reading.syntax import Syntax, is_for_type_checkers

_NAMED = ("Organisation", "Domain", "Context", "Product", "Source", "Team")
_LISTED = {"leads_to": "outcomes", "question": "questions", "mask": "masks"}
_THINGS = ("Entity", "Details", "Reference", "Computed", "Conformed")
_VALUED = {"Computed": "computed", "Conformed": "conformed"}
_DECORATORS = {
    "owned_by": "front_office",
    "recorded_in": 'reception, changes="rarely"',
    "computed_from": "guest_checked_in, guest_checked_out, of=Stay",
}
_PLAIN_DECORATORS = ("numbered_by_domain",)


def slips(syntaxes: Mapping[str, Syntax]) -> Iterator[Finding]:
    """One finding for each statement, decorator or parameter that a model has no use for."""
    for syntax in syntaxes.values():
        yield from _Slips(syntax).module()


@dataclass
class _Slips:
    syntax: Syntax

    def say(self, code: str, message: str, address: str, remedy: str, span: Span) -> Finding:
        return Finding(code, message, address, remedy, span=span)

    def module(self) -> Iterator[Finding]:
        home = self.syntax.address
        for node in self.syntax.tree.body:
            match node:
                case ast.ClassDef():
                    yield from self.class_(node, home)
                case ast.FunctionDef():
                    yield from self.happening(node, f"{home}.{node.name}")
                case ast.Expr(value=ast.Call(func=ast.Name(id=name))) if name in _NAMED:
                    remedy = f"give it a name: {name.lower()} = {name}(...)"
                    yield self.say("unnamed-declaration", f"this {name} has no name", home, remedy, self.first(node))
                case ast.Expr(value=ast.Call(func=ast.Name(id=name))) if name in _LISTED:
                    remedy = f"write it in a list: {_LISTED[name]} = [{name}(...)]"
                    yield self.say("unnamed-declaration", f"this {name} is in no list", home, remedy, self.first(node))
                case ast.Assign(value=ast.List(elts=said) | ast.Tuple(elts=said)) if _named_in(said):
                    name = _named_in(said)
                    remedy = f"give each a name of its own: {name.lower()} = {name}(...)"
                    yield self.say("unnamed-declaration", f"each {name} needs a name", home, remedy, self.first(node))
                case ast.Assign(value=ast.Lambda()):
                    remedy = "write it as a function: def guest_arrived(guest: Guest, arrived_at: Moment) -> Event"
                    yield self.no_declaration("a lambda", home, remedy, self.first(node))
                case _:
                    yield from self.statement(node, home)
            yield from self.shadow(node, home)
        yield from self.types()

    def types(self) -> Iterator[Finding]:
        """Types joined by `or` and `and`, of which Python quietly keeps one."""
        for node in ast.walk(self.syntax.tree):
            said = node.annotation if isinstance(node, ast.AnnAssign | ast.arg) else None
            for part in ast.walk(said) if said is not None else ():
                if isinstance(part, ast.BoolOp):
                    message = f"`{ast.unparse(part)}` is only one of its types to Python"
                    remedy = "join them by a bar: `Text | None` is a text that may be missing"
                    yield self.say("unknown-type", message, self.syntax.address, remedy, self.syntax.page.span(part))

    def statement(self, node: ast.stmt, address: str) -> Iterator[Finding]:
        match node:
            case ast.Import() | ast.ImportFrom() | ast.Assign() | ast.AnnAssign() | ast.AugAssign() | ast.Pass():
                return
            case ast.Expr(value=ast.Constant()):
                return
            case ast.If() if is_for_type_checkers(node):
                return
            case ast.AsyncFunctionDef():
                yield self.no_declaration("async def", f"{address}.{node.name}", "write def", self.first(node))
            case ast.Expr(value=ast.Call()):
                yield self.no_declaration("a call", address, "leave it out", self.first(node))
            case _ if type(node).__name__ != "TypeAlias":
                word = self.syntax.page.lines[node.lineno - 1].split(maxsplit=1)[0].rstrip(":")
                remedy = "say plainly what there is, without conditions, loops or other steps"
                yield self.no_declaration(f"`{word}`", address, remedy, self.first(node))

    def class_(self, node: ast.ClassDef, around: str) -> Iterator[Finding]:
        address = f"{around}.{node.name}"
        yield from self.decorators(node, address)
        yield from self.bases(node, address)
        for inner in node.body:
            match inner:
                case ast.ClassDef():
                    yield from self.class_(inner, address)
                    yield from self.shadow(inner, address)
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                    remedy = f"write {name} as a function at the left margin: what happens is a happening, with parties"
                    yield self.no_declaration(f"the method {name}", f"{address}.{name}", remedy, self.first(inner))
                case ast.AnnAssign(value=ast.Call(func=ast.Name(id=word))) if _is_valued_by(word, node):
                    continue
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    yield self.default(name, f"{address}.{name}", value)
                case _:
                    yield from self.statement(inner, address)

    def bases(self, node: ast.ClassDef, address: str) -> Iterator[Finding]:
        """Words that are said of values, where a class has to say what kind of thing it is."""
        for base in node.bases:
            if isinstance(base, ast.Name) and base.id in words and base.id not in _THINGS:
                remedy = f"write class {node.name}(Entity), (Reference), or (Details) inside an entity"
                message = f"{base.id} does not say what {node.name} is"
                yield self.say("unknown-declaration", message, address, remedy, self.syntax.page.span(base))

    def happening(self, node: ast.FunctionDef, address: str) -> Iterator[Finding]:
        yield from self.decorators(node, address)
        arguments = node.args
        positional = [*arguments.posonlyargs, *arguments.args]
        late = positional[len(positional) - len(arguments.defaults) :]
        for argument, value in [
            *zip(late, arguments.defaults, strict=True),
            *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
        ]:
            if value is not None:
                yield self.default(argument.arg, f"{address}.{argument.arg}", value)
        for star in (arguments.vararg, arguments.kwarg):
            if star is not None:
                span = self.syntax.page.span(star)
                remedy = "name every party and every fact; when there are several alike, each is a happening of its own"
                yield self.say("open-parameters", f"{star.arg} stands for any number of things", address, remedy, span)
        for inner in node.body:
            if not isinstance(inner, ast.Pass) and not (
                isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant)
            ):
                remedy = "a docstring is all the body it needs"
                yield self.no_declaration(f"the body of {node.name}", address, remedy, self.first(inner))
                return

    def decorators(self, node: ast.ClassDef | ast.FunctionDef, address: str) -> Iterator[Finding]:
        for decorator in node.decorator_list:
            span = self.syntax.page.span(decorator)
            called = isinstance(decorator, ast.Call)
            name = _last_name(decorator.func if isinstance(decorator, ast.Call) else decorator)
            if name in _DECORATORS and not called:
                remedy = f"write @{name}({_DECORATORS[name]})"
                yield self.say("bare-decorator", f"@{name} does not say by whom or in what", address, remedy, span)
            elif (
                name not in (*_DECORATORS, *_PLAIN_DECORATORS)
                and name not in self.syntax.assigned
                and not self.is_from_models(name)
            ):
                called_ones = ", ".join(f"@{word}(...)" for word in _DECORATORS)
                remedy = f"leave it out; a model knows {called_ones} and @{_PLAIN_DECORATORS[0]}"
                yield self.say("unknown-decorator", f"@{name} is no word of the language", address, remedy, span)

    def is_from_models(self, name: str) -> bool:
        root = self.syntax.page.path.parent.parent.name
        return any(module.startswith(f"{root}.") and known in (name, "*") for module, known, _ in self.syntax.imports)

    def shadow(self, node: ast.stmt, around: str) -> Iterator[Finding]:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                places = {name: self.syntax.page.span_of_name(node, name)}
            case ast.Assign(targets=targets):
                names = [target for target in targets if isinstance(target, ast.Name)]
                places = {target.id: self.syntax.page.span(target) for target in names}
            case _:
                places = {}
        for name, span in places.items():
            if name in words:
                remedy = f"choose another word: from here on, nobody could say {name} and mean what it means"
                yield self.say("shadowed-word", f"{name} is a word of the language", f"{around}.{name}", remedy, span)

    def default(self, name: str, address: str, value: ast.expr) -> Finding:
        remedy = f"leave it out; if {name} may be missing, say so in its type: `| None`"
        return self.say("default-value", f"{name} is given a value", address, remedy, self.syntax.page.span(value))

    def no_declaration(self, what: str, address: str, remedy: str, span: Span) -> Finding:
        return self.say("not-a-declaration", f"{what} does something; a model only declares", address, remedy, span)

    def first(self, node: ast.stmt) -> Span:
        return self.syntax.page.span(node)


def _named_in(said: Sequence[ast.expr]) -> str:
    """The first word among calls in a list that has to be given a name, if there is one."""
    called = [each.func.id for each in said if isinstance(each, ast.Call) and isinstance(each.func, ast.Name)]
    return next((name for name in called if name in _NAMED), "")


def _is_valued_by(word: str, node: ast.ClassDef) -> bool:
    """Whether a class may give its facts values of that word: ``computed(...)`` in a ``Computed``."""
    return any(isinstance(base, ast.Name) and _VALUED.get(base.id) == word for base in node.bases)


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ast.unparse(node)
