"""Scalable vector graphics, as text: every text on them is escaped here and nowhere else."""

from html import escape

from puddingstone.picturing.palette import style
from puddingstone.picturing.words import clean


def tag(name: str, *children: str, **attributes: object) -> str:
    """An element; children are elements already, ``_`` after a word of Python is dropped, ``None`` leaves out.

    >>> tag("a", "<b/>", href="#x", class_="y", aria_label='"Room" & <board>')
    '<a href="#x" class="y" aria-label="&quot;Room&quot; &amp; &lt;board&gt;"><b/></a>'
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_told(value))}"'
        for key, value in attributes.items()
        if value is not None and value != ""
    )
    return f"<{name}{said}>{''.join(children)}</{name}>" if children else f"<{name}{said}/>"


def _told(value: object) -> str:
    return number(value) if isinstance(value, float) else clean(str(value))


def number(value: float) -> str:
    """A length, as short as it can be said.

    >>> number(12.0), number(12.345), number(-0.01)
    ('12', '12.3', '0')
    """
    return f"{round(value, 1):.1f}".removesuffix(".0").replace("-0", "0") if abs(value) < 0.05 else _short(value)  # noqa: PLR2004


def _short(value: float) -> str:
    return f"{round(value, 1):.1f}".removesuffix(".0")


def text(said: str, x: float, y: float, style_: str = "f-ink", **attributes: object) -> str:
    """A line of text whose foot is at ``y``."""
    return tag("text", escape(clean(said), quote=False), x=x, y=y, class_=style_, **attributes)


def title(said: str) -> str:
    """What is shown of an element when the pointer rests on it."""
    return tag("title", escape(clean(said), quote=False))


def rect(x: float, y: float, width: float, height: float, style_: str, **attributes: object) -> str:
    """A rectangle."""
    return tag("rect", x=x, y=y, width=width, height=height, class_=style_, **attributes)


def path(points: str, style_: str, **attributes: object) -> str:
    """A path."""
    return tag("path", d=points, class_=style_, **attributes)


def line(x1: float, y1: float, x2: float, y2: float, style_: str, **attributes: object) -> str:
    """A straight line."""
    return tag("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=style_, **attributes)


def rounded(points: list[tuple[float, float]], radius: float = 7.0) -> str:
    """The path along points, with rounded corners.

    >>> rounded([(0, 0), (20, 0), (20, 30)], 5)
    'M0 0L15 0Q20 0 20 5L20 30'
    """
    said = [f"M{_at(points[0])}"]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        near, far = _towards(here, before, radius), _towards(here, after, radius)
        said.append(f"L{_at(near)}Q{_at(here)} {_at(far)}")
    return f"{''.join(said)}L{_at(points[-1])}"


def _towards(start: tuple[float, float], end: tuple[float, float], most: float) -> tuple[float, float]:
    length = abs(end[0] - start[0]) + abs(end[1] - start[1])
    part = min(most, length / 2) / length if length else 0.0
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _at(point: tuple[float, float]) -> str:
    return f"{number(float(point[0]))} {number(float(point[1]))}"


def picture(  # noqa: PLR0913
    children: list[str], size: tuple[float, float], name: str, meaning: str, *, is_alone: bool, is_group: bool = False
) -> str:
    """A whole picture: ``is_alone`` in a file of its own, else for a page that has the style already.

    With ``is_group`` parts of it can be told one by one; otherwise it is one image with a name.
    """
    width, height = size
    return tag(
        "svg",
        *([title(name), tag("desc", escape(clean(meaning), quote=False)), tag("style", style())] if is_alone else []),
        *([rect(0.0, 0.0, width, height, "f-page")] if is_alone else []),
        "\n",
        "\n".join(children),
        "\n",
        xmlns="http://www.w3.org/2000/svg" if is_alone else None,
        viewBox=f"0 0 {number(width)} {number(height)}",
        width=width,
        height=height,
        style=None if is_alone else f"--natural:{number(width)}px",
        class_="picture",
        role="group" if is_group else "img",
        aria_label=name if is_alone else f"{name}. {meaning}",
    )
