"""A newcomer follows docs/your-own-domain.md to the letter."""

import re
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.end_to_end.projects import REPOSITORY, Project, row_counts

pytestmark = pytest.mark.dbt

GUIDE = REPOSITORY / "docs" / "your-own-domain.md"
FILE = re.compile(r"^`(?P<path>(?:seeds|domain_models)/[^`]+)`\n\n```\w*\n(?P<text>.*?)```", re.MULTILINE | re.DOTALL)
NEXT_DELIVERY = """\
member_no,name,street,changed_at,loaded_at
0017,Ada Byron,1 Main St,2026-03-01 09:00:00,2026-03-02 02:00:00
0018,Max Newman,2 Park Lane,2026-03-05 10:00:00,2026-03-06 02:00:00
0018,Max NEWMAN,2 Park Lane,2026-03-05 11:00:00,2026-03-06 02:00:00
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project that the guide begins, with the files that it shows, built once."""
    root = tmp_path_factory.mktemp("guide") / "library"
    command = [sys.executable, "-c", "from puddingstone.cli import main; main()", "init", str(root)]
    subprocess.run(command, check=True, capture_output=True)
    for file in FILE.finditer(GUIDE.read_text(encoding="utf-8")):
        path = root / file["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file["text"], encoding="utf-8")
    project = Project(root)
    project.deps()
    project.compile()
    project.build()
    return project


def test_the_guide_shows_four_files() -> None:
    assert [match["path"] for match in FILE.finditer(GUIDE.read_text(encoding="utf-8"))] == [
        "seeds/desk__member.csv",
        "seeds/desk__loan.csv",
        "domain_models/library/__init__.py",
        "domain_models/library/lending.py",
    ]


def test_the_tables_that_the_guide_promises_have_rows(library: Project) -> None:
    assert row_counts(library.warehouse) == {
        "desk.loan": 2,
        "desk.member": 2,
        "loans.dim_member": 2,
        "loans.fct_loans": 2,
        "raw_vault.hub_book": 1,
        "raw_vault.hub_member": 2,
        "raw_vault.nh_link_book_lent": 2,
        "raw_vault.sat_member__profile__personal": 2,
    }


def test_a_number_keeps_its_zeros_and_a_name_stays_in_the_vault(library: Project) -> None:
    with duckdb.connect(str(library.warehouse), read_only=True) as connection:
        members = connection.execute("select * exclude (member_key) from loans.dim_member order by all").fetchall()
    assert members == [("0017",), ("0018",)]


def test_the_next_delivery_adds_what_is_new_and_nothing_else(library: Project) -> None:
    before = row_counts(library.warehouse)
    (library.root / "seeds" / "desk__member.csv").write_text(NEXT_DELIVERY, encoding="utf-8")
    library.build()
    now = {**before, "desk.member": 3, "raw_vault.sat_member__profile__personal": 4}
    assert row_counts(library.warehouse) == now


def test_no_path_of_the_machine_is_written_into_the_project(library: Project) -> None:
    written = [*(library.root / "models").rglob("*"), *Path(library.root).glob("*.yml")]
    assert not [path for path in written if path.is_file() and str(REPOSITORY) in path.read_text(encoding="utf-8")]
