"""The plain SQL of a model: what its macro compiles to on a first load and on later ones, as one template."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from benchmarks.dbt_overhead.vault import Model

_RELATION = re.compile(r'"warehouse"\."(\w+)"\."(\w+)"')


def plain(model: Model, first: str, later: str) -> Model:
    """The model as a careful person would have written it without any macro."""
    lines = list(_merged(_lines(model, first), _lines(model, later)))
    return Model(model.layer, model.name, "\n".join(lines) + "\n")


def _lines(model: Model, compiled: str) -> list[str]:
    def named(relation: re.Match[str]) -> str:
        schema, name = relation.groups()
        if name == model.name:
            return "{{ this }}"
        return f"{{{{ source('harbour', '{name}') }}}}" if schema == "harbour" else f"{{{{ ref('{name}') }}}}"

    return _RELATION.sub(named, compiled).strip().splitlines()


def _merged(first: list[str], later: list[str]) -> Iterator[str]:
    matcher = SequenceMatcher(None, first, later, autojunk=False)
    for change, first_from, first_to, later_from, later_to in matcher.get_opcodes():
        once, again = first[first_from:first_to], later[later_from:later_to]
        if change == "equal":
            yield from once
        elif change == "delete":
            yield from ["{%- if not is_incremental() %}", *once, "{%- endif %}"]
        else:
            otherwise = ["{%- else %}", *once] if once else []
            yield from ["{%- if is_incremental() %}", *again, *otherwise, "{%- endif %}"]
