"""The repository's own example, compiled: its models are the golden record."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from puddingstone.emitting import SIGN
from puddingstone.pipeline import examine, prepare
from puddingstone.settings import load

ROOT = Path(__file__).parents[2]

_DUMP = """
import sys
from pathlib import Path
from puddingstone.pipeline import examine, prepare
from puddingstone.settings import load
settings = load(Path(sys.argv[1]))
for file in prepare(examine(settings), settings).files:
    sys.stdout.buffer.write(f"{file.path}\\0{file.text}\\0".encode())
"""


def test_the_models_of_the_example_are_what_it_says_byte_for_byte() -> None:
    settings = load(ROOT)
    compilation = prepare(examine(settings), settings)
    said = {file.path: file.text.encode() for file in compilation.files}
    there = {
        path.relative_to(settings.models).as_posix(): path for path in settings.models.rglob("*") if path.is_file()
    }
    assert {path: place.read_bytes() for path, place in there.items()} == said
    assert all(SIGN.encode() in text.splitlines()[0] for text in said.values())


@pytest.mark.parametrize(
    ("seed", "options"), [("0", []), ("1", []), ("2", ["-OO"])], ids=["one-order", "another-order", "no-docstrings"]
)
def test_the_example_compiles_to_the_same_bytes_however_python_runs(seed: str, options: list[str]) -> None:
    settings = load(ROOT)
    said = b"".join(f"{each.path}\0{each.text}\0".encode() for each in prepare(examine(settings), settings).files)
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, *options, "-c", _DUMP, str(ROOT)]
    assert subprocess.run(command, env=environment, capture_output=True, check=True).stdout == said
