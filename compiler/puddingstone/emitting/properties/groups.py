"""dbt groups: who answers for the tables of a domain or a product."""

from collections.abc import Sequence
from typing import Any

from puddingstone.emitting.yaml import exact, prose
from puddingstone.vault import Group


def groups(all_groups: Sequence[Group]) -> dict[str, Any]:
    """All groups of the project."""
    return {"groups": [_group(each) for each in all_groups]}


def _group(group: Group) -> dict[str, Any]:
    return {
        "name": group.name,
        "description": prose(group.meaning),
        "owner": {"name": exact(group.owner), "email": exact(group.email)},
        "config": {"meta": _meta(group)},
    }


def _meta(group: Group) -> dict[str, Any]:
    readers = [exact(reader) for reader in group.readers]
    return {"expert": exact(group.expert), "readers": readers, "version": group.version or None}
