"""Finding the packages and modules that make up the models."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from puddingstone.diagnostics import Finding, Span


@dataclass(frozen=True)
class ModelFile:
    """One Python file of a domain; ``context`` is empty for the package's ``__init__.py``."""

    path: Path
    domain: str
    context: str

    @property
    def address(self) -> str:
        """``fancy_hotel`` or ``fancy_hotel.visiting``."""
        return f"{self.domain}.{self.context}" if self.context else self.domain

    def module_name(self, package: str) -> str:
        """The name under which Python imports the file."""
        return f"{package}.{self.address}"


def discover(folder: Path) -> tuple[ModelFile, ...]:
    """All model files under ``folder``, domain by domain, each domain's ``__init__.py`` first."""
    domains = sorted(path for path in _entries(folder) if path.is_dir() and path.name.isidentifier())
    return tuple(file for domain in domains for file in _files(domain))


def misplaced(folder: Path) -> Iterator[Finding]:
    """Python files that belong to no domain, so that nothing in them would be read."""
    strays = [path for path in _entries(folder) if path.suffix == ".py" and path.name != "__init__.py"]
    for domain in _entries(folder):
        if domain.is_dir():
            strays += [path for path in domain.glob("*/**/*.py") if "__pycache__" not in path.parts]
    for path in sorted(strays):
        yield Finding(
            code="misplaced-module",
            message=f"{path.relative_to(folder).as_posix()} belongs to no domain and is not read",
            address=path.stem,
            help="a domain is a package right under the models' folder, a bounded context a module in it",
            span=Span(path, 1, 0, 1),
        )


def _entries(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if not path.name.startswith((".", "__pycache__"))]


def _files(domain: Path) -> Iterator[ModelFile]:
    files = sorted(path for path in domain.glob("*.py") if path.stem.isidentifier())
    for path in sorted(files, key=lambda path: path.name != "__init__.py"):
        yield ModelFile(path, domain.name, "" if path.name == "__init__.py" else path.stem)
