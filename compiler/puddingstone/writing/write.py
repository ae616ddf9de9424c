"""Creating, replacing and deleting generated files."""

from collections.abc import Mapping
from pathlib import Path

from puddingstone.writing.changes import Changes


def write(texts: Mapping[str, str], changes: Changes, folder: Path) -> None:
    """Apply ``changes`` under ``folder``; each file is replaced whole or not at all, unchanged ones are not touched."""
    for path in (*changes.created, *changes.replaced):
        _replace(folder / path, texts[path])
    for path in changes.deleted:
        (folder / path).unlink()
        _prune((folder / path).parent, folder)


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.draft")
    try:
        draft.write_bytes(text.encode())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _prune(folder: Path, top: Path) -> None:
    """Remove folders that have become empty, up to the top."""
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
