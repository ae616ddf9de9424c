"""How promises are kept, shown: as a page, as JSON and on the terminal."""

from puddingstone.showing.compose import compose
from puddingstone.showing.grid_svg import grid_svg
from puddingstone.showing.html import html
from puddingstone.showing.page import StatusPage
from puddingstone.showing.reading import NEVER_MEASURED, Ask, read
from puddingstone.showing.records import Records
from puddingstone.showing.summary import summary

__all__ = [
    "NEVER_MEASURED",
    "Ask",
    "Records",
    "StatusPage",
    "compose",
    "grid_svg",
    "html",
    "read",
    "summary",
]
