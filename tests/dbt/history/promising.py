"""A small dbt project whose promises measure what they are told to."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import yaml

from tests.dbt.scratch import all_of, begin, dbt

HOOKS = """
on-run-start: ["{{ puddingstone.keep_logs() }}"]
on-run-end:
  - "{{ meanwhile() }}"
  - "{{ puddingstone.remember_promises(results) }}"
"""
MODELS = ("slo_status", "slo_budgets")
_SOURCES = "sources: [{name: slo, schema: slo, tables: [{name: slo_history}]}]\n"
_MEANWHILE = """\
{% macro meanwhile() %}
    {% if execute and var('meanwhile', '') %}{% do run_query(var('meanwhile')) %}{% endif %}
{% endmacro %}
"""
_MEASURE = """\
{% test told(model, promise) %}
{{ config(
    tags=['slo'],
    store_failures=true,
    schema=var('puddingstone_slo_schema', 'slo'),
    fail_calc="coalesce(sum(case level when 'missed' then 1 else 0 end), 0)",
    warn_if='< 0',
    error_if='> 0',
) }}
{%- set told = var('told', {}).get(promise, {}) %}
select
    'stays' as product,
    'dim_guest' as subject,
    '{{ promise }}' as promise,
    'freshness' as kind,
    'fresh' as word,
    '' as element,
    {{ told.measured or 99 }} as measured,
    95 as target,
    cast(null as double) as warns_at,
    'percent' as unit,
    'higher' as better,
    99 as good,
    100 as total,
    '{{ told.level or "met" }}' as level,
    cast({{ "'" ~ told.since ~ "'" if told.since else 'null' }} as timestamp) as since,
    {{ puddingstone.now() }} as window_begins,
    {{ puddingstone.now() }} as window_ends,
    'It is so' as said,
    {{ puddingstone.now() }} as measured_at,
    '{{ invocation_id }}' as invocation_id
from {{ model }}
{% endtest %}
"""
_OTHER = """\
{% test other(model) %}
{{ config(tags=['slo'], severity='warn') }}
select 1 as nothing_of_a_measurement from {{ model }}
{% endtest %}
"""


def macros() -> tuple[str, ...]:
    """The places of all macros that remember."""
    said = ("now", "measurement_columns", "slo_schema")
    return ("generate_schema_name", *(f"promises/{name}" for name in said), *all_of("history"))


@dataclass(frozen=True)
class Promising:
    """The project at ``root``, with one model ``guest`` that its promises are about."""

    root: Path

    @classmethod
    def begun(cls, root: Path, *tests: Any) -> "Promising":
        """Write the project with tests of its model, as in ``properties.yml``."""
        begin(root, *macros(), materialized="table")
        with (root / "dbt_project.yml").open("a", encoding="utf-8") as project:
            project.write(HOOKS)
        for name, text in (("told", _MEASURE), ("other", _OTHER), ("meanwhile", _MEANWHILE)):
            (root / "macros" / f"{name}.sql").write_text(text, encoding="utf-8")
        (root / "models" / "guest.sql").write_text("select 1 as guest\n", encoding="utf-8")
        properties = {"models": [{"name": "guest", "data_tests": list(tests)}]}
        (root / "models" / "properties.yml").write_text(yaml.safe_dump(properties), encoding="utf-8")
        return cls(root)

    def build(self, **told: Any) -> subprocess.CompletedProcess[str]:
        """Build it, whatever comes of it, with variables."""
        told.setdefault("puddingstone_now", "2026-03-27 07:00:00")
        return dbt(self.root, "build", "--vars", yaml.safe_dump(told, default_flow_style=True, width=9999))

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        """Ask its warehouse."""
        with duckdb.connect(str(self.root / "scratch.duckdb"), read_only=True) as connection:
            return connection.execute(sql).fetchall()


def compiled(root: Path, now: object, **others: str) -> dict[str, str]:
    """The SQL that dbt makes of the models of status and budgets, and of others, at a moment."""
    Promising.begun(root)
    (root / "models" / "sources.yml").write_text(_SOURCES, encoding="utf-8")
    models = {model: f"{{{{ puddingstone.{model}() }}}}\n" for model in MODELS} | others
    for name, text in models.items():
        (root / "models" / f"{name}.sql").write_text(text, encoding="utf-8")
    done = dbt(root, "compile", "--vars", f"puddingstone_now: '{now}'")
    assert done.returncode == 0, done.stdout
    folder = root / "target" / "compiled" / "puddingstone" / "models"
    return {name: (folder / f"{name}.sql").read_text(encoding="utf-8") for name in models}


def promise(name: str) -> dict[str, Any]:
    """A promise in ``properties.yml``; what it measures is told when it is built."""
    return {"told": {"name": f"promise_{name}", "arguments": {"promise": name}}}
