"""What is shipped beside the Python code: dbt packages and the pages on findings."""

from pathlib import Path


def home() -> Path:
    """The folder with ``macros``, ``packages`` and ``docs``: in the installed package, or around it in a checkout."""
    installed = Path(__file__).parent / "shipped"
    return installed if installed.is_dir() else Path(__file__).parents[2]
