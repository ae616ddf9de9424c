"""Printing YAML the way people write it for dbt."""

import re
from collections.abc import Mapping
from typing import Any

import yaml

from puddingstone.emitting.jinja import literal


class _Dumper(yaml.SafeDumper):
    """Indents lists under their key, and writes texts of several lines as blocks."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(value: Mapping[str, Any]) -> str:
    """A mapping as YAML, in its own order; empty entries are left out."""
    return yaml.dump(_without_empty(value), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


def prose(text: str) -> str:
    """A text for dbt, which would take braces for Jinja: those that could open any are set apart."""
    return re.sub(r"\{(?=[{%#])", "{ ", text)


def exact(text: str) -> str:
    """A text that dbt has to take as it is: one that it would take for Jinja is said in Jinja."""
    return f"{{{{ {literal(text)} }}}}" if prose(text) != text else text


def _without_empty(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, Mapping):
        kept = {key: _without_empty(each) for key, each in value.items()}
        return {key: each for key, each in kept.items() if each not in (None, "", [], {})}
    if isinstance(value, list):
        return [_without_empty(each) for each in value]
    return value
