"""What the tests of promises measure is remembered, a row for each way in which a promise is measured."""

from pathlib import Path

import pytest
import yaml

from tests.dbt.history.promising import HOOKS, Promising, macros
from tests.dbt.scratch import all_of, begin

pytestmark = [pytest.mark.dbt, pytest.mark.once]

_GUEST = """\
select 1 as guest_number, 'en' as language, cast(null as varchar) as title
union all
select 2, 'de', 'Dr.'
"""
_TESTS = [
    {"null_shares": {"arguments": {"columns": ["language", "title"], "under": 10}}},
    {"unique_key": {"arguments": {"columns": ["guest_number"]}}},
]


def test_measurements_of_real_tests_are_in_the_history_and_told(tmp_path: Path) -> None:
    begin(tmp_path, *macros(), *all_of("promises", "tests/promises"))
    with (tmp_path / "dbt_project.yml").open("a", encoding="utf-8") as project:
        project.write(HOOKS.replace('  - "{{ meanwhile() }}"\n', ""))
    (tmp_path / "models" / "guest.sql").write_text(_GUEST, encoding="utf-8")
    properties = {"models": [{"name": "guest", "data_tests": _TESTS}]}
    (tmp_path / "models" / "properties.yml").write_text(yaml.safe_dump(properties), encoding="utf-8")
    done = Promising(tmp_path).build()
    assert "Promises: 1 missed, 0 at a warning, 2 met" in done.stdout, done.stdout
    found = "select word, element, level from slo.slo_history order by all"
    assert Promising(tmp_path).ask(found) == [
        ("nulls", "language", "met"),
        ("nulls", "title", "missed"),
        ("unique_key", "", "met"),
    ]
    assert "missed since 2026-03-27 07:00 UTC" in done.stdout
