"""First-pass models are built by dbt without a hand on them, whichever form their boards have."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from puddingstone.cli import main
from tests.end_to_end.projects import Project, row_counts
from tests.storming.first_pass.modelling import write
from tests.storming.first_pass.random_boards import random_board

pytestmark = [pytest.mark.dbt, pytest.mark.xdist_group("first_pass")]

BOARDS = Path(__file__).parent / "boards"
BUILT = {
    "bakery.md": {"hub_loaf", "hub_baker", "nh_link_loaf_baked", "nh_link_loaf_sold", "sat_loaf__description"},
    "clinic.yaml": {"hub_patient", "hub_drug", "nh_link_patient_admitted", "sat_patient__in_treating"},
    "library.csv": {"hub_book", "hub_member", "nh_link_book_borrowed", "nh_link_shelf_moved"},
    "bicycles.json": {"hub_bicycle", "hub_mechanic", "nh_link_brake_repaired", "nh_link_bill_paid"},
    "parcels.json": {"hub_parcel", "hub_driver", "nh_link_parcel_collected", "nh_link_receiver_signed"},
}


def said(*arguments: str) -> str:
    """What a command says, which has to succeed."""
    result = CliRunner().invoke(main, list(arguments))
    assert result.exit_code == 0, result.output
    return result.output


@pytest.mark.parametrize("board", sorted(BUILT))
def test_a_board_is_built_empty_without_a_hand_on_it(board: str, tmp_path: Path) -> None:
    root = tmp_path / "shop"
    said("init", str(root))
    said("storm", str(BOARDS / board), "--out", str(root / "domain_models"))
    codes = {line.split("]")[0] for line in said("--project", str(root), "check").splitlines() if "]: " in line}
    assert codes == {"warning[open-question"}
    said("--project", str(root), "compile")
    project = Project(root)
    project.deps()
    project.build("--empty")
    built = row_counts(project.warehouse)
    assert {table.partition(".")[2] for table in built} >= BUILT[board]
    assert {rows for table, rows in built.items() if table.startswith("raw_vault.")} == {0}


def test_what_people_write_on_notes_breaks_nothing(tmp_path: Path) -> None:
    root = tmp_path / "shop"
    said("init", str(root))
    write(random_board(3), root)
    said("--project", str(root), "compile")
    project = Project(root)
    project.deps()
    project.build("--empty")
    assert "nh_link_room_broken" in {table.partition(".")[2] for table in row_counts(project.warehouse)}
