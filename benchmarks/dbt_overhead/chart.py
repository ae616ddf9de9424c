"""The ratios as a bar chart, in SVG that needs nothing to be drawn."""

from collections.abc import Iterator

from benchmarks.dbt_overhead.report import BASE, TARGETS, Costs, others_than_base, ratio

_COLOURS = ("#3b6ea5", "#c9803a")
_UNIT, _BAR, _LEFT, _TOP = 190, 14, 200, 50


def chart(costs: Costs) -> str:
    """CPU time as a ratio to plain SQL, which is the line at 1; the ticks are what is to be reached."""
    names = others_than_base(costs)
    height = _TOP + len(costs) * (_BAR * len(names) + 12) + 10
    most = max(ratio(found, name) for found in costs.values() for name in found)
    width = round(_LEFT + most * _UNIT + 60)
    drawn = [*_legend(names), *_bars(costs, names), _line(1.0, _TOP - 8, height - 10, "#555")]
    style = 'font-family="sans-serif" font-size="12"'
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {style}>'
    return "\n".join([opening, f'<rect width="{width}" height="{height}" fill="white"/>', *drawn, "</svg>", ""])


def _legend(names: list[str]) -> Iterator[str]:
    yield f'<text x="10" y="18">CPU time of dbt, as a ratio to {BASE} (line at 1)</text>'
    for place, (name, colour) in enumerate(zip(names, _COLOURS, strict=False)):
        yield f'<text x="{_LEFT + 80 * place}" y="36" fill="{colour}">{name}</text>'


def _bars(costs: Costs, names: list[str]) -> Iterator[str]:
    y = _TOP
    for (models, step), found in costs.items():
        yield f'<text x="{_LEFT - 10}" y="{y + _BAR}" text-anchor="end">{models:,} models, {step}</text>'
        yield _line(TARGETS[step], y - 3, y + _BAR * len(names) + 3, "#c33")
        for name, colour in zip(names, _COLOURS, strict=False):
            if name not in found:
                continue
            long = ratio(found, name)
            yield f'<rect x="{_LEFT}" y="{y}" width="{long * _UNIT:.0f}" height="{_BAR - 2}" fill="{colour}"/>'
            yield f'<text x="{_LEFT + long * _UNIT + 6:.0f}" y="{y + _BAR - 3}">{long:.2f}</text>'
            y += _BAR
        y += 12


def _line(at: float, top: int, bottom: int, colour: str) -> str:
    x = round(_LEFT + at * _UNIT)
    return f'<line x1="{x}" y1="{top}" x2="{x}" y2="{bottom}" stroke="{colour}" stroke-width="1.5"/>'
