"""``puddingstone storm --out``: the first-pass model of a board, written where nothing is yet."""

from pathlib import Path

import click

from puddingstone import settings as project_settings
from puddingstone.diagnostics import Finding
from puddingstone.settings import ProjectError, Settings
from puddingstone.storming.board import Board
from puddingstone.storming.first_pass import FirstPass, draft
from puddingstone.storming.first_pass.printing import printed
from puddingstone.storming.first_pass.seeds import seeds_of
from puddingstone.storming.trace import ENDING, text_of, traces

_WAY_OUT = "see what is new with `puddingstone storm BOARD --against FOLDER`, or write to another folder with --out"

_WRITABLE = "make the folder writable, and storm again: what is there already and the same stays"


def write_first_pass(board: Board, path: Path, folder: Path) -> list[Finding]:
    """Write the model of a board to ``folder``, or say which files are in the way: then nothing is written."""
    folder = folder.resolve()
    if not folder.name.isidentifier():
        raise ProjectError(
            f"Python cannot import a folder that is called {folder.name}\nhelp: use letters, digits and _"
        )
    model = draft(board)
    files = _files(board, model, path, folder)
    other = [file for file, text in files.items() if file.exists() and not _is(file, text)]
    if other:
        return [_in_the_way(file) for file in other]
    new = [file for file in files if not file.exists()]
    try:
        for file in new:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(files[file], encoding="utf-8", newline="\n")
    except OSError as error:
        return [Finding("cannot-write", f"this cannot be written: {error.strerror}", str(error.filename), _WRITABLE)]
    _report(model, new, files, folder)
    return []


def project_of(folder: Path) -> Settings | None:
    """The project that a folder lies in, if any."""
    start = next(each for each in (folder, *folder.parents) if each.is_dir())
    try:
        return project_settings.load(project_settings.find_project(start))
    except ProjectError:
        return None


def _files(board: Board, model: FirstPass, path: Path, folder: Path) -> dict[Path, str]:
    files = {folder / name: text for name, text in printed(model, folder.name).items()}
    if (folder / "__init__.py").exists():
        del files[folder / "__init__.py"]
    settings = project_of(folder)
    is_own = settings is not None and settings.domain_models.resolve() == folder
    seeds = settings.seeds if settings and is_own else folder.parent / "seeds"
    files |= {seeds / name: text for name, text in seeds_of(model).items()}
    for domain, trace in traces(board, model, _shown(path, settings)).items():
        files[folder / domain / f"{path.stem}{ENDING}"] = text_of(trace)
    return files


def _shown(path: Path, settings: Settings | None) -> str:
    """The board as seen from the project; no path of a machine is written into it."""
    full = path.resolve()
    inside = settings is not None and full.is_relative_to(settings.root)
    return full.relative_to(settings.root).as_posix() if settings and inside else path.name


def _is(file: Path, text: str) -> bool:
    try:
        return file.read_text(encoding="utf-8") == text
    except (OSError, ValueError):
        return False


def _in_the_way(file: Path) -> Finding:
    message = f"{file.name} is there already, so nothing is written"
    return Finding("file-in-the-way", message, str(file), _WAY_OUT)


def _report(model: FirstPass, new: list[Path], files: dict[Path, str], folder: Path) -> None:
    things, happenings = len(list(model.things)), len(list(model.happenings))
    asked = [*(each.questions for each in model.modules), *(each.questions for each in model.packages)]
    questions = sum(map(len, asked)) + sum(len(module.products) for module in model.modules)
    click.echo(
        f"First-pass model in {folder.name}/: {things} entities, {happenings} events, {questions} open questions; "
        f"files {len(new)} created, {len(files) - len(new)} unchanged."
    )
