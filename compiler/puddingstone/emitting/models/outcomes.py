"""What followed events, beside what was said to follow them."""

from puddingstone.emitting.jinja import Literal, Raw, expression
from puddingstone.vault import OutcomesTable


def outcomes(table: OutcomesTable) -> str:
    """One row per event and outcome."""
    board: dict[str, dict[str, Literal]] = {}
    for each in table.board:
        board.setdefault(each.activity, {})[each.outcome] = [each.said, each.case_type]
    said: dict[str, Literal] = {
        "board": board,
        "logs": [[Raw(f'ref("{log.name}")'), log.zone] for log in table.logs],
        "zone": table.zone,
    }
    return expression("puddingstone.outcomes", said)
