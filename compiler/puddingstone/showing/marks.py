"""The sign of each state, as a path in a square of 16: shapes that differ without colour."""

MARKS = {
    "met": "M3.5 8.5l3 3l6-7",
    "warning": "M8 3v6M8 11.5v1.5",
    "missed": "M4 4l8 8M12 4l-8 8",
    "held": "M5 8V5.5a3 3 0 0 1 6 0V8M4 8h8v5H4z",
    "not-measured": "M4.5 8h7",
}
