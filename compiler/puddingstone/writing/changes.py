"""What a compilation would change on disk."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_SUFFIXES = {".json", ".sql", ".yaml", ".yml"}


@dataclass(frozen=True)
class Changes:
    """Relative paths: to create, to replace, to delete; and files of someone else that are in the way."""

    created: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    in_the_way: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to do, or to clear up first."""
        return bool(self.created or self.replaced or self.deleted or self.in_the_way)


def compare(texts: Mapping[str, str], folder: Path, sign: str) -> Changes:
    """Hold the emitted texts, by path, against what is in ``folder``; only files with our ``sign`` are ours."""
    present = dict(_present(folder))
    known = {path: text for path, text in present.items() if sign in text[:200]}
    blocked = {path for path in texts if _is_blocked(folder / path, folder)}
    return Changes(
        created=_sorted(path for path in texts if path not in present and path not in blocked),
        replaced=_sorted(path for path, text in texts.items() if path in known and known[path] != text),
        deleted=_sorted(path for path in known if path not in texts),
        in_the_way=_sorted(path for path in texts if path in blocked or (path in present and path not in known)),
    )


def _present(folder: Path) -> Iterator[tuple[str, str]]:
    for path in folder.rglob("*"):
        if path.suffix in _SUFFIXES and path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes().decode("utf-8", errors="replace")


def _is_blocked(path: Path, top: Path) -> bool:
    """Whether there is a folder where the file should be, or a file where one of its folders should be."""
    folders = [each for each in path.parents if each == top or each.is_relative_to(top)]
    return path.is_dir() or any(folder.exists() and not folder.is_dir() for folder in folders)


def _sorted(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(paths))
