"""What the columns of a table have that does not say it: by what is in them."""

from puddingstone.storming.colours import number
from puddingstone.storming.kinds import kind_of
from puddingstone.storming.readers.lines import number_of
from puddingstone.storming.readers.rows import Row

_MOST = 0.6


def guessed(rows: list[Row]) -> dict[int, str]:
    """What each column has: colours, kinds, a number, the texts, and the names of groups, which come again."""
    width = max((len(row.cells) for row in rows), default=0)
    columns: dict[int, str] = {}
    texts: list[int] = []
    for at in range(width):
        cells = [row.cells[at].strip() for row in rows if at < len(row.cells) and row.cells[at].strip()]
        word = _word(cells)
        if word and word not in columns.values():
            columns[at] = word
        elif cells and not word:
            texts.append(at)
    if not texts:
        return columns
    told = {at: [row.cells[at].strip() for row in rows if at < len(row.cells)] for at in texts}
    best = max(texts, key=lambda at: (len(set(told[at])), sum(map(len, told[at]))))
    columns[best] = "text"
    others = [at for at in texts if at != best and len(set(told[at])) < len(told[at])]
    if others:
        columns[min(others)] = "group"
    return columns


def _word(cells: list[str]) -> str:
    """What the cells of a column have if it is no text; numbers only count if all are."""
    if not cells:
        return ""
    if all(number_of(cell) is not None for cell in cells):
        return "at"
    for word, test in (("colour", _is_colour), ("kind", _is_kind)):
        if sum(test(cell) for cell in cells) / len(cells) >= _MOST:
            return word
    return ""


def _is_colour(cell: str) -> bool:
    return bool(number(cell))


def _is_kind(cell: str) -> bool:
    return kind_of(cell) is not None
