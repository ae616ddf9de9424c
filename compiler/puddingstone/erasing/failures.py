"""Why nobody is erased."""

from puddingstone.diagnostics import Finding


class ErasingError(Exception):
    """A person cannot be erased; the ``finding`` says why, and the way out."""

    def __init__(self, code: str, message: str, way_out: str) -> None:
        super().__init__(message)
        self.finding = Finding(code, message, "", way_out)
