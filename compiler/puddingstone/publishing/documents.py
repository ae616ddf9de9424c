"""Documents with the sign by which generated files are known."""

import json
from typing import Any

from puddingstone.emitting import SIGN, File
from puddingstone.emitting.yaml import dump
from puddingstone.publishing.standards.form import Form


def yaml_document(path: str, origin: str, *parts: Form) -> File:
    """A file of one or more YAML documents that says which part of the domain it comes from."""
    bodies = "\n---\n\n".join(dump(part.said()) for part in parts)
    return File(path, f"# {_said(origin)}\n\n{bodies}")


def json_document(path: str, origin: str, said: dict[str, Any]) -> File:
    """A JSON Schema, whose first word is a comment: JSON itself has none."""
    return File(path, json.dumps({"$comment": _said(origin), **said}, indent=2, ensure_ascii=False) + "\n")


def _said(origin: str) -> str:
    return f"{SIGN} from {origin}: change the model, not this file."
