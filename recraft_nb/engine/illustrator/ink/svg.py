"""Writing SVG: numbers, paths, gradients and a canvas of named layers.

Text out of here is the same on every machine: numbers have at most one decimal (three for scales), names are
counted, nothing depends on the order of a hash.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Point = tuple[float, float]

_COLOR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b")


def num(value: float) -> str:
    """A coordinate, one decimal, no trailing zero, no minus zero."""
    text = f"{value:.1f}"
    text = text.removesuffix(".0")
    return "0" if text == "-0" else text


def ratio(value: float) -> str:
    """A scale, an opacity or an offset: three decimals."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def points(values: Iterable[Point]) -> str:
    """Points as a path or a polygon has them."""
    return " ".join(f"{num(x)},{num(y)}" for x, y in values)


def d(*parts: float | str) -> str:
    """Path data of commands and numbers: ``d("M", x, y, "h", w, "a", r, r, "0 0 1", dx, dy, "Z")``."""
    written: list[str] = []
    last = "Z"
    for part in parts:
        text = part if isinstance(part, str) else num(part)
        if not text:
            continue
        if last.isdigit() and (text[0].isdigit() or text[0] == "."):
            written.append(" ")
        written.append(text)
        last = text[-1]
    return "".join(written)


def polygon(values: Sequence[Point], close: bool = True) -> str:
    """Path data of straight lines."""
    return f"M{points(values)}{'Z' if close else ''}"


def smooth(values: Sequence[Point], close: bool = False, start: str = "M") -> str:
    """Path data of a soft curve through all points (Catmull–Rom as cubics).

    Args:
        values: The points.
        close: Back to the first.
        start: "L" goes on from what came before.
    """
    n = len(values)
    if n < 3:
        return d(start, points(values), "Z" if close else "")
    parts = [d(start, values[0][0], values[0][1])]
    for i in range(n if close else n - 1):
        p0 = values[i - 1] if close or i > 0 else values[0]
        p1, p2 = values[i], values[(i + 1) % n]
        p3 = values[(i + 2) % n] if close or i + 2 < n else p2
        c1 = (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)
        c2 = (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6)
        parts.append(d("C", points((c1, c2, p2))))
    return "".join(parts) + ("Z" if close else "")


def band(left: Sequence[Point], right: Sequence[Point]) -> str:
    """Path data of a strip between two soft lines that run the same way."""
    return smooth(left) + smooth(list(reversed(right)), start="L") + "Z"


def below(ridge: Sequence[Point], bottom: float, soft: bool = True) -> str:
    """Path data of everything under a line of points, down to ``bottom``."""
    line = smooth(ridge) if soft else polygon(ridge, close=False)
    return f"{line}L{num(ridge[-1][0])},{num(bottom)} {num(ridge[0][0])},{num(bottom)}Z"


def ring(cx: float, cy: float, rx: float, ry: float | None = None) -> str:
    """Path data of an ellipse (for clips and unions)."""
    ry = rx if ry is None else ry
    a, b = num(rx), num(ry)
    return f"M{num(cx - rx)},{num(cy)}a{a},{b} 0 1 1 {num(2 * rx)},0a{a},{b} 0 1 1 {num(-2 * rx)},0Z"


def rounded(x: float, y: float, w: float, h: float, r: float) -> str:
    """Path data of a rectangle with round corners."""
    r = max(0.0, min(r, w / 2, h / 2))
    return d(
        "M",
        x + r,
        y,
        "h",
        w - 2 * r,
        "a",
        r,
        r,
        "0 0 1",
        r,
        r,
        "v",
        h - 2 * r,
        "a",
        r,
        r,
        "0 0 1",
        -r,
        r,
        "h",
        2 * r - w,
        "a",
        r,
        r,
        "0 0 1",
        -r,
        -r,
        "v",
        2 * r - h,
        "a",
        r,
        r,
        "0 0 1",
        r,
        -r,
        "Z",
    )


def star(cx: float, cy: float, outer: float, inner: float, tips: int, turn: float = -90.0) -> str:
    """Path data of a star."""
    corners = []
    for i in range(tips * 2):
        angle = math.radians(turn + i * 180 / tips)
        r = outer if i % 2 == 0 else inner
        corners.append((cx + r * math.cos(angle), cy + r * math.sin(angle)))
    return polygon(corners)


def attributes(**values: object) -> str:
    """Attributes of an element; ``_`` in a name becomes ``-``, None is left out."""
    written = []
    for name, value in values.items():
        if value is None:
            continue
        if isinstance(value, float):
            value = ratio(value) if "opacity" in name else num(value)  # noqa: PLW2901
        written.append(f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"')
    return "".join(written)


def _fill(fill: str, more: dict[str, object]) -> str:
    # A lone shape's opacity is its fill's: a renderer then needs no layer of its own for it.
    if "opacity" in more and "stroke" not in more:
        more["fill_opacity"] = more.pop("opacity")
    return attributes(fill=fill, **more)


def path(d: str, fill: str = "none", **more: object) -> str:
    """A path."""
    return f'<path d="{d}"{_fill(fill, more)}/>' if d else ""


def stroke(d: str, color: str, width: float, **more: object) -> str:
    """A line with round ends."""
    look: dict[str, object] = {"stroke_linecap": "round", "stroke_linejoin": "round", **more}
    return f'<path d="{d}"{attributes(fill="none", stroke=color, stroke_width=float(width), **look)}/>'


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0, **more: object) -> str:
    """A rectangle."""
    corner = float(r) if r else None
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(max(0, w))}" height="{num(max(0, h))}"'
        f"{attributes(rx=corner)}{_fill(fill, more)}/>"
    )


def circle(cx: float, cy: float, r: float, fill: str, **more: object) -> str:
    """A circle."""
    return f'<circle cx="{num(cx)}" cy="{num(cy)}" r="{num(r)}"{_fill(fill, more)}/>'


def heart(r: float, dip: float = 0.5) -> str:
    """A heart about the origin, r from there to its tip; the dip between its lobes is in shares of r."""
    sides = d("M0,", r, "C", -r * 1.9, -r * 0.3, -r * 0.9, -r * 1.5, 0, -r * dip)
    return sides + d("C", r * 0.9, -r * 1.5, r * 1.9, -r * 0.3, 0, r, "Z")


def ellipse(cx: float, cy: float, rx: float, ry: float, fill: str, **more: object) -> str:
    """An ellipse."""
    return f'<ellipse cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}"{_fill(fill, more)}/>'


def group(body: str, **more: object) -> str:
    """A group, or nothing when it holds nothing."""
    return f"<g{attributes(**more)}>{body}</g>" if body else ""


def placed(body: str, x: float, y: float, scale: float = 1.0, flip: bool = False, turn: float = 0.0) -> str:
    """A group moved, scaled, mirrored and turned (degrees) about its own origin."""
    steps = [f"translate({num(x)} {num(y)})"]
    if turn:
        steps.append(f"rotate({num(turn)})")
    if scale != 1.0 or flip:
        steps.append(
            f"scale({ratio(-scale if flip else scale)} {ratio(scale)})" if flip else f"scale({ratio(scale)})"
        )
    return f'<g transform="{"".join(steps)}">{body}</g>'


def recolored(markup: str, change: Callable[[str], str]) -> str:
    """The markup with every colour changed."""
    seen: dict[str, str] = {}

    def swap(match: re.Match[str]) -> str:
        color = match.group(0).lower()
        if len(color) == 4:
            color = "#" + "".join(d * 2 for d in color[1:])
        if color not in seen:
            seen[color] = change(color)
        return seen[color]

    return _COLOR.sub(swap, markup)


def colors_in(markup: str) -> dict[str, int]:
    """Every colour of the markup and how often it is named, in order of appearance."""
    found: dict[str, int] = {}
    for match in _COLOR.finditer(markup):
        color = match.group(0).lower()
        if len(color) == 4:
            color = "#" + "".join(d * 2 for d in color[1:])
        found[color] = found.get(color, 0) + 1
    return found


Stop = tuple[float, str] | tuple[float, str, float]


@dataclass
class Canvas:
    """A picture being drawn: definitions and layers, in the order in which they were first named.

    Attributes:
        width: Units across; the shorter side of a picture is always 1000 units.
        height: Units down.
        prefix: Put before every name, for drawings set inside others.
    """

    width: float
    height: float
    prefix: str = ""
    defs: list[str] = field(default_factory=list)
    layers: dict[str, list[str]] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)

    @property
    def short(self) -> float:
        """The shorter side."""
        return min(self.width, self.height)

    def add(self, layer: str, *markup: str) -> None:
        """Put markup on top of a layer."""
        self.layers.setdefault(layer, []).extend(m for m in markup if m)

    def define(self, kind: str, body: str) -> str:
        """Name a definition (``body`` holds ``{id}``); the same body is kept once.

        Returns:
            The name.
        """
        if body not in self._names:
            name = f"{self.prefix}{kind}{len(self._names) + 1}"
            self._names[body] = name
            self.defs.append(body.replace("{id}", name))
        return self._names[body]

    def linear(
        self, stops: Sequence[Stop], x1: float = 0, y1: float = 0, x2: float = 0, y2: float = 1
    ) -> str:
        """A gradient along a line, in shares of the box of what it fills."""
        line = f'x1="{ratio(x1)}" y1="{ratio(y1)}" x2="{ratio(x2)}" y2="{ratio(y2)}"'
        name = self.define("g", f'<linearGradient id="{{id}}" {line}>{_stops(stops)}</linearGradient>')
        return f"url(#{name})"

    def across(self, stops: Sequence[Stop], x1: float, y1: float, x2: float, y2: float) -> str:
        """A gradient along a line, in the units of the picture."""
        line = f'gradientUnits="userSpaceOnUse" x1="{num(x1)}" y1="{num(y1)}" x2="{num(x2)}" y2="{num(y2)}"'
        name = self.define("g", f'<linearGradient id="{{id}}" {line}>{_stops(stops)}</linearGradient>')
        return f"url(#{name})"

    def above(self, y: float, stops: Sequence[Stop]) -> str:
        """All of the picture above a height, its colours running down to it."""
        return rect(-5, -5, self.width + 10, y + 10, self.across(stops, 0, 0, 0, y))

    def below(self, y: float, stops: Sequence[Stop]) -> str:
        """All of the picture below a height, its colours running down from it."""
        return rect(-5, y, self.width + 10, self.height - y + 5, self.across(stops, 0, y, 0, self.height))

    def radial(self, stops: Sequence[Stop], cx: float = 0.5, cy: float = 0.5, r: float = 0.5) -> str:
        """A gradient from a point outward, in shares of the box of what it fills."""
        place = f'cx="{ratio(cx)}" cy="{ratio(cy)}" r="{ratio(r)}"'
        name = self.define("g", f'<radialGradient id="{{id}}" {place}>{_stops(stops)}</radialGradient>')
        return f"url(#{name})"

    def clip(self, d: str) -> str:
        """A clip along path data."""
        name = self.define("c", f'<clipPath id="{{id}}"><path d="{d}"/></clipPath>')
        return f"url(#{name})"

    def blur(self, deviation: float) -> str:
        """A small blur; costs time, so it is for a few small things."""
        box = 'x="-30%" y="-30%" width="160%" height="160%"'
        body = f'<feGaussianBlur stdDeviation="{num(min(24.0, deviation))}"/>'
        name = self.define("f", f'<filter id="{{id}}" {box}>{body}</filter>')
        return f"url(#{name})"

    def symbol(self, markup: str) -> str:
        """Markup to be used often; returns the name for :meth:`use`."""
        return self.define("s", f'<g id="{{id}}">{markup}</g>')

    def use(
        self, name: str, x: float, y: float, scale: float = 1.0, flip: bool = False, turn: float = 0.0
    ) -> str:
        """One more of a symbol."""
        moved = placed("", x, y, scale, flip, turn).removeprefix('<g transform="').split('"')[0]
        return f'<use href="#{name}" transform="{moved}"/>'

    def body(self) -> str:
        """Definitions and layers, without the outer element."""
        defs = f"<defs>{''.join(self.defs)}</defs>" if self.defs else ""
        return defs + "".join(
            f'<g id="{self.prefix}{name}">{"".join(parts)}</g>'
            for name, parts in self.layers.items()
            if parts
        )

    def document(self, title: str, width: int, height: int) -> str:
        """The whole SVG.

        Args:
            title: What a screen reader says.
            width: Pixels across.
            height: Pixels down.
        """
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {num(self.width)} {num(self.height)}">'
            f"<title>{escape(title, quote=False)}</title>{self.body()}</svg>"
        )


def _stops(stops: Sequence[Stop]) -> str:
    written = []
    for stop in stops:
        opacity = f' stop-opacity="{ratio(stop[2])}"' if len(stop) == 3 else ""
        written.append(f'<stop offset="{ratio(stop[0])}" stop-color="{stop[1]}"{opacity}/>')
    return "".join(written)
