"""Why a board and a model differ, where a person has said it: a small file beside the board."""

from pathlib import Path

import yaml

from puddingstone.storming.failures import unmappable

ENDING = ".reasons.yaml"
_WAY_OUT = 'write a line for each: fancy_hotel.visiting.Stay: "The workshop spoke of reservations only."'


def reasons_file(board: Path) -> Path:
    """The file beside a board in which reasons are given."""
    return board.with_name(f"{board.stem}{ENDING}")


def read_reasons(board: Path) -> dict[str, str]:
    """The reasons that are given, by what they are about; none if there is no file.

    Raises:
        BoardError: the file is no list of reasons.
    """
    path = reasons_file(board)
    if not path.exists():
        return {}
    try:
        said = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise unmappable("the reasons cannot be read", str(path), _WAY_OUT) from error
    if said is None:
        return {}
    if not isinstance(said, dict) or not all(isinstance(reason, str) for reason in said.values()):
        raise unmappable("these are no reasons", str(path), _WAY_OUT)
    return {str(key): reason for key, reason in said.items()}
