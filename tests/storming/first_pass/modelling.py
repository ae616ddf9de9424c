"""First-pass models of boards that tests write, and what the passes say of them."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from puddingstone.diagnostics import Finding
from puddingstone.pipeline import examine, prepare
from puddingstone.settings import Settings
from puddingstone.storming.board import Board
from puddingstone.storming.first_pass import FirstPass, draft
from puddingstone.storming.first_pass.printing import printed
from puddingstone.storming.first_pass.seeds import seeds_of
from puddingstone.storming.reading import read_board


@dataclass(frozen=True)
class Written:
    """A first-pass model, in a folder."""

    model: FirstPass
    settings: Settings

    def text(self, path: str) -> str:
        """A file of the model."""
        return (self.settings.domain_models / path).read_text(encoding="utf-8")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that `puddingstone check` says."""
        return examine(self.settings).findings

    @property
    def questions(self) -> list[str]:
        """What is open, by its text."""
        return [question.text for question in examine(self.settings).reading.business.questions]

    def compiled(self) -> set[str]:
        """The paths of the files that the compiler makes of it."""
        return {file.path for file in prepare(examine(self.settings), self.settings).files}

    def reformatted(self) -> str:
        """What a formatter would change."""
        ruff = [sys.executable, "-m", "ruff", "format", "--diff", "--isolated", "--line-length", "120"]
        said = subprocess.run([*ruff, str(self.settings.domain_models)], capture_output=True, text=True, check=False)
        return "" if said.returncode == 0 else said.stdout + said.stderr


def write(board: Board, root: Path) -> Written:
    """Write the first-pass model of a board."""
    model = draft(board)
    root = root.resolve()
    settings = Settings(root, root / "domain_models", root / "models", root / "seeds", root / "contracts")
    files = {settings.domain_models / path: text for path, text in printed(model).items()}
    files |= {settings.seeds / path: text for path, text in seeds_of(model).items()}
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Written(model, settings)


def markdown(text: str, root: Path) -> Board:
    """The board that a Markdown text is."""
    path = root / "board.md"
    path.write_text(text, encoding="utf-8")
    return read_board(path)
