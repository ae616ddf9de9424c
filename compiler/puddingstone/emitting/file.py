"""Generated files and the header by which they are known."""

from dataclasses import dataclass

from puddingstone.spelling import SIGN


@dataclass(frozen=True, order=True)
class File:
    """A path relative to the models' folder, and the whole text."""

    path: str
    text: str


def sql_file(path: str, origin: str, body: str) -> File:
    """An SQL model that says which part of the domain it comes from."""
    return File(path, f"{{#- {_said(origin)} -#}}\n\n{body.strip()}\n")


def yaml_file(path: str, origin: str, body: str) -> File:
    """A properties file that says which part of the domain it comes from."""
    return File(path, f"# {_said(origin)}\n\n{body.strip()}\n")


def _said(origin: str) -> str:
    return f"{SIGN} from {origin}: change the model, not this file."
