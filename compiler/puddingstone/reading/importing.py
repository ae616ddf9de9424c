"""Importing model files apart from everything else in the process."""

import __future__

import importlib
import importlib.util
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from puddingstone.reading.discovery import ModelFile


@contextmanager
def apart(folder: Path) -> Iterator[None]:
    """Make the package at ``folder`` importable, and leave everything as it was before."""
    finder = _Finder(folder)
    before = _forget(folder.name)
    others = set(sys.modules)
    sys.path.insert(0, str(folder.parent))
    sys.meta_path.insert(0, finder)
    importlib.invalidate_caches()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        sys.meta_path.remove(finder)
        if str(folder.parent) in sys.path:
            sys.path.remove(str(folder.parent))
        _forget(folder.name)
        for name in [name for name in sys.modules if name not in others and _is_beside(sys.modules[name], folder)]:
            del sys.modules[name]
        sys.modules.update(before)


def import_file(file: ModelFile, folder: Path) -> ModuleType | BaseException:
    """Import one model file, or return what stopped it."""
    try:
        return importlib.import_module(file.module_name(folder.name))
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001  a user's module may raise anything, SystemExit too
        return error


class _Finder(MetaPathFinder):
    """Finds modules of one package, wherever else on the path a package of the same name may be."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of a module of the package; ``None`` for any other module."""
        del path, target
        package, *rest = fullname.split(".")
        if package != self.folder.name:
            return None
        place = self.folder.joinpath(*rest)
        for file in [place / "__init__.py", *([place.with_suffix(".py")] if rest else [])]:
            if file.is_file():
                return importlib.util.spec_from_file_location(fullname, file, loader=_Loader(fullname, str(file)))
        if not place.is_dir():
            return None
        spec = ModuleSpec(fullname, None, is_package=True)
        spec.submodule_search_locations = [str(place)]
        return spec


class _Loader(SourceFileLoader):
    """Compiles from the source as it is now, with annotations left for the reader to evaluate, one by one."""

    def get_code(self, fullname: str) -> CodeType:
        """The code of the module; nothing is read from or written to a cache of byte code."""
        path = self.get_filename(fullname)
        source = self.get_data(path)
        flag = __future__.annotations.compiler_flag
        code: CodeType = compile(source, path, "exec", flags=flag, dont_inherit=True)
        return code


def _is_beside(module: ModuleType, folder: Path) -> bool:
    """Whether a module comes from a file beside the models, and not from an installed package."""
    place = Path(getattr(module, "__file__", None) or "/")
    return place.is_relative_to(folder.parent) and "site-packages" not in place.parts


def _forget(package: str) -> dict[str, ModuleType]:
    names = [name for name in sys.modules if name == package or name.startswith(f"{package}.")]
    return {name: sys.modules.pop(name) for name in names}
