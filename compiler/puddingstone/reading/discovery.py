"""Finding the packages and modules that make up the models."""

import keyword
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from puddingstone.diagnostics import Finding, Span


@dataclass(frozen=True)
class ModelFile:
    """One Python file of a domain; ``context`` is empty for the package's ``__init__.py``.

    The ``__init__.py`` of the folder of all models ``is_root``: its address is the folder's name.
    """

    path: Path
    domain: str
    context: str
    is_root: bool = False

    @property
    def address(self) -> str:
        """``fancy_hotel`` or ``fancy_hotel.visiting``."""
        return f"{self.domain}.{self.context}" if self.context else self.domain

    def module_name(self, package: str) -> str:
        """The name under which Python imports the file."""
        return package if self.is_root else f"{package}.{self.address}"


def discover(folder: Path) -> tuple[ModelFile, ...]:
    """All model files under ``folder``: its own, then domain by domain, each domain's ``__init__.py`` first."""
    root = folder / "__init__.py"
    own = (ModelFile(root, folder.name, "", is_root=True),) if root.is_file() else ()
    domains = sorted(path for path in _entries(folder) if path.is_dir() and _can_be_imported(path.name))
    return (*own, *(file for domain in domains for file in _files(domain)))


def misplaced(folder: Path) -> Iterator[Finding]:
    """Python files that belong to no domain, so that nothing in them would be read."""
    strays = [path for path in _entries(folder) if path.suffix == ".py" and path.name != "__init__.py"]
    for domain in _entries(folder):
        if not domain.is_dir():
            continue
        modules = [path for path in domain.rglob("*.py") if "__pycache__" not in path.parts]
        strays += [path for path in modules if path.parent != domain]
        if modules and not _can_be_imported(domain.name):
            yield _badly_named(domain, modules[0], "a domain")
        for path in modules:
            if path.parent == domain and path.name != "__init__.py" and not _can_be_imported(path.stem):
                yield _badly_named(path, path, "a context")
    for path in strays:
        yield Finding(
            code="misplaced-module",
            message=f"{path.relative_to(folder).as_posix()} belongs to no domain and is not read",
            address=path.stem,
            help="a domain is a package right under the models' folder, a bounded context a module in it",
            span=Span(path, 1, 0, 1),
        )


def _badly_named(place: Path, file: Path, what: str) -> Finding:
    return Finding(
        code="badly-formed-name",
        message=f"{what} cannot be called {place.stem}, and is not read",
        address=place.stem,
        help="use lower-case letters, digits and single underscores, and none of Python's own words",
        span=Span(file, 1, 0, 1),
    )


def _can_be_imported(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


def _entries(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in sorted(folder.iterdir()) if not path.name.startswith((".", "__pycache__"))]


def _files(domain: Path) -> Iterator[ModelFile]:
    files = sorted(path for path in domain.glob("*.py") if _can_be_imported(path.stem))
    for path in sorted(files, key=lambda path: path.name != "__init__.py"):
        yield ModelFile(path, domain.name, "" if path.name == "__init__.py" else path.stem)
