"""Looking at pages with a real browser, where there is one."""

import shutil
import subprocess
from collections.abc import Sequence
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


def _run(arguments: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    command = [browser(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += ["--enable-logging=stderr", f"--user-data-dir={folder / 'browser'}", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)
