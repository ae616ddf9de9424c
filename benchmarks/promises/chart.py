"""The ratios as a bar chart, in SVG that needs nothing to be drawn."""

from collections.abc import Iterator, Sequence

from benchmarks.promises.report import TARGET, Shown

_UNIT, _BAR, _LEFT, _TOP = 400, 22, 250, 40


def chart(shown: Sequence[Shown]) -> str:
    """What one node takes, as a ratio to single nodes; the red line is what is to be reached."""
    judged = [one for one in shown if "start" not in one[1]]
    height = _TOP + _BAR * len(judged) + 10
    style = 'font-family="sans-serif" font-size="12"'
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _UNIT + 60} {height}" {style}>'
    title = '<text x="10" y="18">All promises of a table in one node, as a ratio to single nodes</text>'
    background = f'<rect width="{_LEFT + _UNIT + 60}" height="{height}" fill="white"/>'
    at = round(_LEFT + TARGET * _UNIT)
    line = f'<line x1="{at}" y1="{_TOP - 8}" x2="{at}" y2="{height - 6}" stroke="#c33" stroke-width="1.5"/>'
    return "\n".join([opening, background, title, *_bars(judged), line, "</svg>", ""])


def _bars(shown: Sequence[Shown]) -> Iterator[str]:
    for place, (rows, what, together, single) in enumerate(shown):
        y, long = _TOP + place * _BAR, together / single
        yield f'<text x="{_LEFT - 10}" y="{y + 13}" text-anchor="end">{rows:,} rows, {what}</text>'
        yield f'<rect x="{_LEFT}" y="{y}" width="{long * _UNIT:.0f}" height="{_BAR - 6}" fill="#3b6ea5"/>'
        yield f'<text x="{_LEFT + long * _UNIT + 6:.0f}" y="{y + 13}">{long:.2f}</text>'
