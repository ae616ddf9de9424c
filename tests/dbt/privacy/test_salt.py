"""The salt is in the warehouse and nowhere else, and no build makes one up where hashes are relied on."""

from pathlib import Path

import duckdb
import pytest

from tests.dbt.scratch import all_of, begin, dbt

pytestmark = [pytest.mark.dbt, pytest.mark.once]

PRIVATE = "{{ config(materialized='table', tags=['private', 'salted']) }} select 'Ada' as full_name"
SHOWN = """
select {{ puddingstone.masked('full_name', 'hashed', 'varchar') }} as full_name
from {{ puddingstone.beside(ref('guest__private')) }}
"""
PRODUCTION = ("--vars", "{puddingstone_development: false}")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    begin(tmp_path, *all_of("privacy"))
    (tmp_path / "models" / "guest__private.sql").write_text(PRIVATE, encoding="utf-8")
    (tmp_path / "models" / "guest.sql").write_text(SHOWN, encoding="utf-8")
    with (tmp_path / "dbt_project.yml").open("a", encoding="utf-8") as file:
        file.write('on-run-start: ["{{ puddingstone.keep_salt() }}"]\n')
    return tmp_path


def told(project: Path, sql: str, name: str = "scratch") -> str:
    with duckdb.connect(str(project / f"{name}.duckdb"), read_only=True) as connection:
        return str(connection.execute(sql).fetchall()[0][0])


def test_in_development_a_salt_is_made_up_once_and_is_in_no_file(project: Path) -> None:
    first, second = dbt(project, "run"), dbt(project, "run")
    assert first.returncode == second.returncode == 0, first.stdout + second.stdout
    assert "There was no salt" in first.stdout
    assert "There was no salt" not in second.stdout
    salt = told(project, "select salt from privacy.salt")
    files = [*(project / "target").rglob("*"), *(project / "logs").rglob("*")]
    texts = [path.read_bytes() for path in files if path.is_file()]
    assert any(b"privacy.salt" in text for text in texts)
    assert not any(salt.encode() in text for text in texts)


def test_a_copy_of_the_file_shows_its_own_rows(project: Path) -> None:
    assert dbt(project, "run").returncode == 0
    shown = told(project, "select full_name from guest")
    (project / "scratch.duckdb").rename(project / "copy.duckdb")
    assert told(project, "select full_name from guest", name="copy") == shown


def test_in_production_a_build_without_a_salt_stops_and_says_what_to_do(project: Path) -> None:
    stopped = dbt(project, "run", *PRODUCTION)
    assert stopped.returncode != 0
    assert "dbt run-operation puddingstone.make_salt" in stopped.stdout
    assert dbt(project, "run-operation", "make_salt", *PRODUCTION).returncode == 0
    salt = told(project, "select salt from privacy.salt")
    again = dbt(project, "run-operation", "make_salt", *PRODUCTION)
    assert "There is a salt already" in again.stdout
    assert dbt(project, "run", *PRODUCTION).returncode == 0
    assert told(project, "select salt from privacy.salt") == salt
    hashed = f"sha256('{salt}' || sha256('{salt}' || 'Ada'))"
    assert told(project, f"select full_name = {hashed} from guest") == "True"
