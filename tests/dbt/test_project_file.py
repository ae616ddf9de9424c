"""The package's own dbt project file."""

from typing import Any

import yaml

from tests.end_to_end.projects import REPOSITORY


class _Once(yaml.SafeLoader):
    """A loader for which each key of a mapping is said once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002
        told = [self.construct_object(key, deep=True) for key, _ in node.value]
        assert len(told) == len(set(told)), f"said twice: {sorted(key for key in told if told.count(key) > 1)}"
        return super().construct_mapping(node, deep)


def test_nothing_is_said_twice_and_each_run_keeps_the_salt_and_the_logs() -> None:
    project = yaml.load((REPOSITORY / "dbt_project.yml").read_text(encoding="utf-8"), Loader=_Once)  # noqa: S506
    assert project["on-run-start"] == ["{{ puddingstone.keep_salt() }}", "{{ puddingstone.keep_logs() }}"]
    assert project["on-run-end"] == ["{{ puddingstone.remember_promises(results) }}"]
