import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from puddingstone.cli import main
from tests.planning.modelling import write_project
from tests.tracing.openlineage_rules import check_event

SOUND = """
class Guest(Entity):
    '''A person who stays with us.'''

    guest_number: Key[Text]

    @recorded_in(reception)
    class Profile(Details):
        '''Who it is.'''

        full_name: Personal[Text]
"""
WRONG = SOUND.replace("guest_number: Key[Text]", "guest_number: Text")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, SOUND)
    return tmp_path


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(each) for each in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_a_sound_model_is_counted(project: Path) -> None:
    result = run("--project", project, "check")
    assert (result.exit_code, result.output) == (
        0,
        "The model is sound: 1 domain, 1 context, 1 entity, 0 happenings, 0 products.\n",
    )


def test_a_module_that_only_offers_products_is_no_context(project: Path) -> None:
    products = project / "domain_models" / "fancy_hotel" / "products.py"
    products.write_text(
        "from domain_models.fancy_hotel import front_office\n"
        "from domain_models.fancy_hotel.visiting import Guest\n"
        "from puddingstone import *\n\n"
        'guests = Product("Guests", purpose="Who they are", owner=front_office, offers=[Dimension(Guest)])\n',
        encoding="utf-8",
    )
    result = run("--project", project, "check")
    assert result.output == "The model is sound: 1 domain, 1 context, 1 entity, 0 happenings, 1 product.\n"


@pytest.mark.parametrize("command", [["check"], ["compile"], ["compile", "--check"], ["explain", "Guest"], ["lineage"]])
def test_a_wrong_model_is_said_to_be_wrong_and_nothing_is_written(project: Path, command: list[str]) -> None:
    write_project(project, WRONG)
    result = run("--project", project, *command)
    assert result.exit_code == 1
    assert "error[missing-key]" in result.stderr
    assert not (project / "models").exists()


def test_compile_writes_models_and_a_second_time_nothing(project: Path) -> None:
    first, second = (run("--project", project, "compile") for _ in range(2))
    assert first.exit_code == second.exit_code == 0
    assert first.stdout == "3 tables in models/: files 8 created, 0 replaced, 0 deleted, 0 unchanged.\n"
    assert second.stdout == "3 tables in models/: files 0 created, 0 replaced, 0 deleted, 8 unchanged.\n"


def test_a_project_is_found_from_any_folder_in_it(project: Path) -> None:
    assert run("--project", project / "domain_models" / "fancy_hotel", "compile").exit_code == 0
    assert (project / "models" / "groups.yml").exists()


def test_stale_models_are_named_and_stay_as_they_are(project: Path) -> None:
    run("--project", project, "compile")
    write_project(project, SOUND.replace("Guest", "Visitor"))
    result = run("--project", project, "compile", "--check")
    assert result.exit_code == 1
    assert "missing: models/raw_vault/hubs/hub_visitor.sql" in result.stderr
    assert "no longer said: models/raw_vault/hubs/hub_guest.sql" in result.stderr
    assert "error[stale-models]" in result.stderr
    assert not (project / "models/raw_vault/hubs/hub_visitor.sql").exists()


def test_models_that_are_as_said_pass_the_check(project: Path) -> None:
    run("--project", project, "compile")
    result = run("--project", project, "compile", "--check")
    assert (result.exit_code, result.output) == (0, "models/ is what the model says: 8 files.\n")


def test_somebody_elses_file_is_reported_and_nothing_is_written(project: Path) -> None:
    theirs = project / "models" / "raw_vault" / "hubs" / "hub_guest.sql"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("select 1\n", encoding="utf-8")
    result = run("--project", project, "compile")
    assert result.exit_code == 1
    assert "error[file-in-the-way]: models/raw_vault/hubs/hub_guest.sql" in result.stderr
    assert [path.name for path in (project / "models").rglob("*.*")] == ["hub_guest.sql"]
    assert theirs.read_text(encoding="utf-8") == "select 1\n"


def test_models_may_be_outside_of_the_project(project: Path) -> None:
    elsewhere = project.parent / f"{project.name}-dbt"
    (project / "pyproject.toml").write_text(
        f'[tool.puddingstone]\nmodels = "{elsewhere.as_posix()}"\n', encoding="utf-8"
    )
    result = run("--project", project, "compile")
    assert result.exit_code == 0
    assert f"3 tables in {elsewhere.as_posix()}/" in result.stdout


def test_a_disk_that_takes_no_more_is_no_traceback(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, _: object) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "replace", full)
    result = run("--project", project, "compile")
    assert result.exit_code == 1
    assert "error[cannot-write]" in result.stderr
    assert "No space left on device" in result.stderr


def test_a_project_that_is_a_file_or_not_there_is_no_project(project: Path) -> None:
    for path, said in (
        (project / "pyproject.toml", "is a file, and no folder"),
        (project / "gone", "there is no folder"),
    ):
        result = run("--project", path, "check")
        assert result.exit_code == 2
        assert said in result.stderr
        assert "help: name a folder of the project with --project" in result.stderr


def test_without_a_project_the_way_out_is_said(tmp_path: Path) -> None:
    result = run("--project", tmp_path, "check")
    assert result.exit_code == 2
    assert "error[no-project]" in result.stderr
    assert "help: " in result.stderr


def test_explain_answers_and_lists_and_says_when_nothing_is_called_so(project: Path) -> None:
    assert run("--project", project, "explain", "hub_guest").stdout.startswith("hub_guest: hub in raw_vault\n")
    listed = run("--project", project, "explain")
    assert "fancy_hotel.visiting.Guest  entity" in listed.stdout.splitlines()
    unknown = run("--project", project, "explain", "hub_gest")
    assert unknown.exit_code == 1
    assert "error[unknown-subject]: nothing is called hub_gest" in unknown.stderr


def test_init_begins_a_project_that_can_be_checked_and_is_not_begun_twice(tmp_path: Path) -> None:
    assert run("init", tmp_path / "harbour").exit_code == 0
    assert "error[empty-model]" in run("--project", tmp_path / "harbour", "check").stderr
    again = run("init", tmp_path / "harbour")
    assert again.exit_code == 1
    assert "error[no-beginning]" in again.stderr


def test_an_unknown_command_is_refused() -> None:
    assert run("build").exit_code == 2


@pytest.mark.parametrize("arguments", [["--help"], ["compile", "--help"], ["--version"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import sys\nfrom puddingstone.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit:\n    pass\n"
        "heavy = {'pydantic', 'yaml', 'dbt', 'duckdb', 'jinja2', 'sqlglot'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_explaining_a_code_shows_its_page_even_where_the_model_is_wrong(tmp_path: Path) -> None:
    write_project(tmp_path, WRONG)
    result = run("--project", tmp_path, "explain", "personal-key")
    assert result.exit_code == 0
    assert result.output.startswith("# personal-key\n")


def test_lineage_is_an_event_of_openlineage_for_each_table(project: Path) -> None:
    result = run("--project", project, "lineage", "--at", "2026-03-27T18:00:00", "--namespace", "hotel")
    told = [json.loads(line) for line in result.stdout.splitlines()]
    for event in told:
        check_event(event)
    assert [event["dataset"]["name"] for event in told] == [
        "raw_vault.hub_guest",
        "raw_vault.sat_guest__profile__personal",
        "staging_fancy_hotel.stg_reception__guest__profile",
    ]
    assert {(event["eventTime"], event["dataset"]["namespace"]) for event in told} == {
        ("2026-03-27T18:00:00+00:00", "hotel")
    }


def test_lineage_is_told_of_now_unless_it_is_said_of_when(project: Path) -> None:
    before = datetime.now(UTC)
    line = run("--project", project, "lineage").stdout.splitlines()[0]
    assert before <= datetime.fromisoformat(json.loads(line)["eventTime"]) <= datetime.now(UTC)
    zoned = run("--project", project, "lineage", "--at", "2026-03-27T18:00:00+0200").stdout.splitlines()[0]
    assert json.loads(zoned)["eventTime"] == "2026-03-27T18:00:00+02:00"


def test_lineage_of_products_is_told_alone(project: Path) -> None:
    assert run("--project", project, "lineage", "--products").stdout == ""
    offer = "\nx = Product('People', purpose='Who.', owner=front_office, offers=[Dimension(Guest)])\n"
    write_project(project, SOUND + offer)
    (line,) = run("--project", project, "lineage", "--products").stdout.splitlines()
    check_event(json.loads(line))
    assert json.loads(line)["dataset"]["name"] == "people.dim_guest"


def test_a_moment_that_is_none_is_refused(project: Path) -> None:
    result = run("--project", project, "lineage", "--at", "yesterday")
    assert result.exit_code == 2
    assert "'yesterday' does not match" in result.stderr


def ask(project: Path, answer: str = "") -> None:
    """Leave a question in the model, with or without an answer."""
    asked = f'\n\nquestions = [question("Who is a guest?", about=Guest, answer="{answer}")]\n'
    write_project(project, SOUND + asked)


def test_a_question_is_told_by_check_and_who_waits_for_answers_compiles_nothing_until_then(project: Path) -> None:
    ask(project)
    checked = run("--project", project, "check")
    refused = run("--project", project, "compile", "--wait-for-answers")
    assert (checked.exit_code, refused.exit_code) == (0, 1)
    assert "warning[open-question]: nobody has answered yet, of Guest: Who is a guest?" in checked.stderr
    assert "error[open-question]: nobody has answered yet, of Guest: Who is a guest?" in refused.stderr
    assert not (project / "models").exists()
    ask(project, "Whoever sleeps here.")
    answered = run("--project", project, "compile", "--wait-for-answers")
    assert (answered.exit_code, answered.stderr) == (0, "")


def test_models_with_open_questions_are_compiled_unless_the_project_waits_for_answers(project: Path) -> None:
    ask(project)
    compiled = run("--project", project, "compile")
    assert compiled.exit_code == 0
    assert "warning[open-question]" in compiled.stderr
    (project / "pyproject.toml").write_text("[tool.puddingstone]\nwait-for-answers = true\n", encoding="utf-8")
    assert run("--project", project, "compile", "--check").exit_code == 1


def test_a_setting_that_is_no_answer_is_refused(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.puddingstone]\nwait-for-answers = "yes"\n', encoding="utf-8")
    result = run("--project", project, "compile")
    assert result.exit_code == 2
    assert "wait-for-answers is neither true nor false" in result.stderr
