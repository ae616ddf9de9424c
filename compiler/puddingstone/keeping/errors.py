"""What can be wrong with what is to be kept."""

from puddingstone.diagnostics import Finding


class KeepingError(Exception):
    """Something cannot be asked, put down or tried; the ``finding`` says why, and the way out."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding
