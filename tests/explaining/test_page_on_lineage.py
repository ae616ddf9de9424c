"""What docs/lineage.md shows is what the command says of the example; ``--rewrite-cases`` renews it."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from puddingstone.cli import main

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "lineage.md"
SHOWN = re.compile(r"^```\n\$ puddingstone (?P<command>[^\n]+)\n(?P<said>.*?)^```$", re.MULTILINE | re.DOTALL)


def said(shown: re.Match[str]) -> str:
    """What a command that the page shows says of the example."""
    result = CliRunner().invoke(main, ["--project", str(ROOT), *shown["command"].split()])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_page_shows_what_the_commands_say(request: pytest.FixtureRequest) -> None:
    text = PAGE.read_text(encoding="utf-8")
    if request.config.getoption("--rewrite-cases"):
        new = SHOWN.sub(lambda shown: f"```\n$ puddingstone {shown['command']}\n{said(shown)}```", text)
        PAGE.write_text(new, encoding="utf-8")
        return
    shown = list(SHOWN.finditer(text))
    assert len(shown) == 2
    for each in shown:
        assert said(each) == each["said"]
