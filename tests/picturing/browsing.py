"""Looking at pages with a real browser, where there is one."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DARK = "--blink-settings=preferredColorScheme=0"


def browser() -> str:
    """The Chromium on the PATH; without one the test is skipped, and says so."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"there is no Chromium on the PATH: none of {', '.join(_NAMES)}")
    return found


def look(page: Path, *arguments: str) -> tuple[str, list[str]]:
    """The page as the browser understood it, and everything it wrote on the console."""
    done = _run([*arguments, "--virtual-time-budget=20000", "--dump-dom", page.as_uri()], page.parent)
    return done.stdout, [line for line in done.stderr.split("\n") if "CONSOLE" in line]


def screenshot(page: Path, width: int, height: int, *arguments: str) -> Path:
    """A picture of a page."""
    shot = page.with_suffix(".png")
    _run([*arguments, f"--window-size={width},{height}", f"--screenshot={shot}", page.as_uri()], page.parent)
    return shot


def print_(page: Path) -> Path:
    """A page on paper."""
    paper = page.with_suffix(".pdf")
    _run([f"--print-to-pdf={paper}", page.as_uri()], page.parent)
    return paper


def axe(path: Path, *arguments: str) -> dict[str, list[dict[str, object]]]:
    """What axe-core says of a page: it is put into a copy of it, as the browser takes in no other files."""
    source = (files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
    ask = """
axe.run().then((found) => {
  const told = document.createElement("pre");
  told.id = "axe-found";
  const short = (each) => ({ id: each.id, nodes: each.nodes.slice(0, 3).map((node) => node.html) });
  told.textContent = JSON.stringify({ violations: found.violations.map(short), passes: found.passes.map(short) });
  document.body.append(told);
});"""
    text = path.read_text(encoding="utf-8")
    copy = path.with_name("axe.html")
    copy.write_text(
        text.replace("</body>", f"<script>{source}</script><script>{ask}</script></body>"), encoding="utf-8"
    )
    parser = _Told()
    parser.feed(look(copy, *arguments)[0])
    found: dict[str, list[dict[str, object]]] = json.loads(parser.text)
    return found


class _Told(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.is_here = False
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.is_here = tag == "pre" and ("id", "axe-found") in attrs

    def handle_endtag(self, tag: str) -> None:
        self.is_here = self.is_here and tag != "pre"

    def handle_data(self, data: str) -> None:
        self.text += data if self.is_here else ""


def _run(arguments: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    command = [browser(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += ["--enable-logging=stderr", f"--user-data-dir={folder / 'browser'}", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)
