"""How many rows the vault has beside visiting and housekeeping of Fancy Hotel, counted from the deliveries alone."""

from pathlib import Path

from tests.end_to_end.fancy_hotel.deliveries import told_by_deliveries

_ORACLE = Path(__file__).parent / "oracle"
_PARTS = ("rules", "fancy_hotel", "economy_motel", "finance", "sales", "marketing")


def rows_told_by_others(day: int) -> dict[str, int]:
    """The rows of each table after a day; relationships by their pairs, without the turns they took."""
    connection = told_by_deliveries(day)
    connection.execute("create schema others; set search_path = 'others'")
    for part in _PARTS:
        connection.execute((_ORACLE / f"{part}.sql").read_text(encoding="utf-8"))
    return dict(connection.execute("select name, row_count from others.row_count").fetchall())
