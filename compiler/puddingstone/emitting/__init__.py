"""From the vault to the text of a dbt project: pure, as pairs of path and text."""

from puddingstone.emitting.emit import emit
from puddingstone.emitting.file import File
from puddingstone.spelling import SIGN

__all__ = ["SIGN", "File", "emit"]
