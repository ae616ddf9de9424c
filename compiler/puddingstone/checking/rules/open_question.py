"""open-question."""

from collections.abc import Iterator

from puddingstone.checking.walking import last
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business


def open_question(business: Business) -> Iterator[Finding]:
    """What a workshop left open is told until it is answered."""
    for question in business.questions:
        if question.is_open:
            yield Finding(
                code="open-question",
                message=f"nobody has answered yet, of {last(question.about)}: {' '.join(question.text.split())}",
                address=question.address,
                help='find out, and write answer="..." beside it',
                severity="warning",
            )
