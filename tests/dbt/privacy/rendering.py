"""Macros of privacy as the two warehouses get them, without a warehouse."""

from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import jinja2

from tests.end_to_end.projects import REPOSITORY

_BY_ITSELF = ("keep_salt", "make_salt")
"""Macros that ask a warehouse."""


def macros(target: str, variables: Mapping[str, object] | None = None) -> SimpleNamespace:
    """The macros in ``macros/privacy`` for a ``target``: duckdb, or snowflake."""
    folder = REPOSITORY / "macros" / "privacy"
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.sql")) if path.stem not in _BY_ITSELF]
    environment = jinja2.Environment(extensions=["jinja2.ext.do"], autoescape=False)  # noqa: S701  it is SQL
    known: dict[str, Callable[..., str]] = {}
    prefix = "duckdb" if target == "duckdb" else "default"
    said = variables or {}
    context = {
        "adapter": SimpleNamespace(dispatch=lambda name, _: known[f"{prefix}__{name}"]),
        "puddingstone": SimpleNamespace(),
        "target": SimpleNamespace(database="hotel", role="BUILDER", type=target),
        "var": lambda name, default=None: said.get(name, default),
    }
    module: Any = environment.from_string("\n".join(texts)).make_module(context)
    for name, macro in vars(module).items():
        if callable(macro):
            known[name] = _stripped(macro)
            setattr(context["puddingstone"], name, known[name])
    return SimpleNamespace(**known)


def _stripped(macro: Callable[..., str]) -> Callable[..., str]:
    return lambda *arguments, **named: str(macro(*arguments, **named)).strip()
