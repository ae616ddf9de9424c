"""The example as it runs, the lodge as the page has it join, and the night after."""

import json
import shlex
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.end_to_end.fancy_hotel.conftest import compiled
from tests.end_to_end.projects import Project
from tests.end_to_end.second_hotel.page import steps

_WITHOUT_TESTS = ("--exclude-resource-type", "unit_test", "test")


@dataclass
class Joining:
    """What was there before, after the lodge has joined, and after the next night; what was said and built."""

    project: Project
    models_before: Path
    before: Path
    joined: Path = Path()
    next_night: Path = Path()
    said: dict[str, str] = field(default_factory=dict)
    built: set[str] = field(default_factory=set)

    def run(self, command: str) -> None:
        """Do what the page tells; the build of everything is done without tests, to be quicker."""
        match shlex.split(command):
            case ["dbt", "build", "--select", *how]:
                self.said[command] = self.project.build("--select", *how)
                self.joined = self.project.saved("joined")
                self.built = _built(self.project)
            case ["dbt", "build", *how]:
                self.said[command] = self.project.build(*how, *_WITHOUT_TESTS)
                self.next_night = self.project.saved("next_night")
            case ["dbt", *how]:
                self.said[command] = self.project.dbt(*how)
            case ["puddingstone", *how]:
                self.said[command] = self.project.puddingstone(*how)
            case other:
                subprocess.run(other, cwd=self.project.root, check=True)

    def write(self, path: str, text: str) -> None:
        """Write a file that the page shows."""
        (self.project.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.project.root / path).write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def joining(tmp_path_factory: pytest.TempPathFactory) -> Joining:
    """Build the example on its two days, then follow the page."""
    project = compiled(tmp_path_factory.mktemp("second_hotel"))
    for day in (1, 2):
        project.build("--vars", f"day: {day}", *_WITHOUT_TESTS)
    models = shutil.copytree(project.root / "models", project.root / "models_before")
    joining = Joining(project, models, project.saved("running"))
    for step in steps():
        if step.kind == "file":
            joining.write(step.path, step.text)
        elif step.kind == "command":
            for command in step.text.splitlines():
                joining.run(command)
    return joining


def _built(project: Project) -> set[str]:
    """The models that dbt has built last."""
    results = json.loads((project.root / "target" / "run_results.json").read_text(encoding="utf-8"))["results"]
    parts = [result["unique_id"].split(".") for result in results]
    return {name for kind, _, name, *_ in parts if kind == "model"}
