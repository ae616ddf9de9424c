"""Why nobody is erased."""


class ErasingError(Exception):
    """A person cannot be erased: a code, what is wrong, and the way out."""

    def __init__(self, code: str, message: str, way_out: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.way_out = way_out
