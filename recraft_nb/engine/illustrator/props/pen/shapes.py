"""Tones, and a pen that writes shapes and remembers what they cover.

Everything is drawn in a box of 600 × 600 units with the ground at 560, light from the upper left, and
without ids: no gradients, no clip paths. Where shading has to stay inside a shape it is cut geometrically,
so that a drawing can be put into any document as often as one likes.
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props.pen.outlines import (
    Outline,
    Point,
    Step,
    box,
    corners,
    inside,
    lines,
    oval,
    soft,
    star,
    thinned,
    tube,
    written,
)
from recraft_nb.engine.illustrator.props.pen.outlines import curve as through

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = [
    "GROUND",
    "SIZE",
    "Drawn",
    "Outline",
    "Pen",
    "Point",
    "Rgb",
    "Tones",
    "box",
    "corners",
    "oval",
    "soft",
    "star",
    "tones",
    "tube",
]

Rgb = tuple[int, int, int]
Matrix = tuple[float, float, float, float, float, float]

SIZE = 600.0
GROUND = 560.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished drawing.

    Attributes:
        width: Units across of the nominal box, 600.
        height: Units down of the nominal box, 600.
        body: SVG elements without ids.
        baseline: Where it stands, as a share of the height (0 top, 1 bottom).
        bbox: What is really covered: left, top, right, bottom in units.
        anchors: Named places in units. "top" is always there. "head_top" is where a hat sits, "hand" where
            a held thing is gripped, "mouth" where an animal carries things. "seat" is the back of a mount,
            the top of a bench or table, and the bottom of a person: joining the two seats, the person drawn
            in front, puts a rider ("riding") or a sitter ("seated") in place. "door" is a threshold, "light"
            the middle of a flame or a lamp.
        front: What of the body lies before something in the arms: the arms themselves.
    """

    width: float
    height: float
    body: str
    baseline: float
    bbox: tuple[float, float, float, float]
    anchors: Mapping[str, Point]
    front: str = ""


@dataclass(frozen=True, slots=True)
class Tones:
    """One surface in five lights."""

    deep: str
    dark: str
    base: str
    light: str
    glow: str


@lru_cache(maxsize=512)
def tones(color: str, step: float = 0.075) -> Tones:
    """The tones of a surface; near-white and near-black are moved off the end to leave room for shading."""
    lightness, chroma, hue = ink.lch(color)
    base = (
        ink.from_lch(max(0.3, min(0.955, lightness)), chroma, hue) if not 0.3 <= lightness <= 0.955 else color
    )
    if lightness > 0.93 and chroma < 0.035:  # white is shaded by the sky, cream by its own warmth
        if chroma < 0.008:
            return Tones("#a9b3c8", "#cfd6e4", base, "#fbfbfd", "#ffffff")
        own = [ink.from_lch(lightness - k, chroma * (1 + 9 * k) + 0.06 * k, hue) for k in (0.19, 0.095)]
        return Tones(own[0], own[1], base, "#fdfcfb", "#ffffff")
    return Tones(
        _away(base, -step * 2), _away(base, -step), base, _away(base, step * 0.8), _away(base, step * 1.6)
    )


def _away(color: str, step: float) -> str:
    """A tone further from or nearer to the light: shadows lean a little to blue, lights to yellow."""
    lightness, chroma, hue = ink.lch(color)
    goal = 285.0 if step < 0 else 95.0
    turn = (goal - hue + 180) % 360 - 180
    limit = 70 * abs(step)
    return ink.from_lch(max(0.1, min(0.985, lightness + step)), chroma, hue + max(-limit, min(limit, turn)))


def num(value: float) -> str:
    """A coordinate with at most one decimal and no minus zero."""
    text = f"{value:.1f}"
    text = text.removesuffix(".0")
    return "0" if text == "-0" else text


def share(value: float) -> str:
    """A scale or an opacity with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def _joined(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[2] * n[1],
        m[1] * n[0] + m[3] * n[1],
        m[0] * n[2] + m[2] * n[3],
        m[1] * n[2] + m[3] * n[3],
        m[0] * n[4] + m[2] * n[5] + m[4],
        m[1] * n[4] + m[3] * n[5] + m[5],
    )


@dataclass
class Pen:
    """Writes shapes one over the other and remembers what they cover.

    Attributes:
        iris: Colour asked for the eyes of whoever is drawn, or "".
        glows: Whether these eyes shine in the dark.
        feeling: What the face shows: "" | "afraid" | "angry" | "sad".
        ears: Colour asked for the ears, or "".
        wide_eyed: Whether these eyes are large and full of light.
    """

    parts: list[str] = field(default_factory=list)
    iris: str = ""
    glows: bool = False
    feeling: str = ""
    ears: str = ""
    wide_eyed: bool = False
    near: int | None = None
    away: bool = False  # whoever is drawn turns the back on us
    _depth: int = 0
    anchors: dict[str, Point] = field(default_factory=dict)
    _matrix: Matrix = (1, 0, 0, 1, 0, 0)
    _covered: list[float] = field(default_factory=lambda: [math.inf, math.inf, -math.inf, -math.inf])

    def _cover(self, points: Sequence[Point], margin: float = 0.0) -> None:
        a, b, c, d, e, f = self._matrix
        if b or c:
            xs = [a * x + c * y + e for x, y in points]
            ys = [b * x + d * y + f for x, y in points]
            x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
        else:
            xs, ys = [p[0] for p in points], [p[1] for p in points]
            x0, x1 = sorted((a * min(xs) + e, a * max(xs) + e))
            y0, y1 = d * min(ys) + f, d * max(ys) + f
        grow = margin * math.sqrt(abs(a * d - b * c))
        now = self._covered
        now[:] = [
            min(now[0], x0 - grow),
            min(now[1], y0 - grow),
            max(now[2], x1 + grow),
            max(now[3], y1 + grow),
        ]

    def fill(self, outline: Outline, color: str, opacity: float = 1.0) -> Outline:
        """Fill a shape; hands it back for shading."""
        self._cover(outline.points)
        self.parts.append(f'<path d="{outline.d}" fill="{color}"{_opacity(opacity)}/>')
        return outline

    def cut(
        self, outline: Outline, window: Outline, color: str, opacity: float = 1.0, *, grow: float = 0.0
    ) -> None:
        """Fill the part of a shape that lies in a convex window.

        Args:
            outline: The shape.
            window: A convex shape.
            color: The colour.
            opacity: 1 is solid.
            grow: Width of a hem that hides the fringe of what lies below where both have one edge.
        """
        left = thinned(inside(outline.points, window.points))
        if len(left) > 2:
            hem = f' stroke="{color}" stroke-width="{num(grow)}"' if grow else ""
            self.parts.append(
                f'<path d="{written((*lines(left), ("Z", ())))}" fill="{color}"{hem}{_opacity(opacity)}/>'
            )

    def form(
        self, outline: Outline, t: Tones, *, dx: float = -0.1, dy: float = -0.12, reach: float = 1.22
    ) -> Outline:
        """Fill a rounded shape as lit from the upper left: dark at its lower right edge.

        Args:
            outline: The shape.
            t: Its tones.
            dx: Where the lit oval lies, in shares of the half width.
            dy: The same, in shares of the half height.
            reach: Size of the lit oval against the shape's.
        """
        x0, y0, x1, y1 = outline.box
        rx, ry = (x1 - x0) / 2, (y1 - y0) / 2
        self.fill(outline, t.dark)
        lit = oval((x0 + x1) / 2 + dx * 2 * rx, (y0 + y1) / 2 + dy * 2 * ry, rx * reach, ry * reach)
        self.cut(outline, lit, t.base, grow=1)
        return outline

    def oval(
        self, cx: float, cy: float, rx: float, ry: float, color: str, turn: float = 0.0, opacity: float = 1.0
    ) -> Outline:
        """Fill an ellipse."""
        shape = oval(cx, cy, rx, ry, turn)
        if turn:
            return self.fill(shape, color, opacity)
        self._cover(shape.points)
        kind = f'circle cx="{num(cx)}" cy="{num(cy)}" r="{num(rx)}"'
        if rx != ry:
            kind = f'ellipse cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}"'
        self.parts.append(f'<{kind} fill="{color}"{_opacity(opacity)}/>')
        return shape

    def dot(self, cx: float, cy: float, r: float, color: str, opacity: float = 1.0) -> Outline:
        """Fill a circle."""
        return self.oval(cx, cy, r, r, color, opacity=opacity)

    def box(
        self, x: float, y: float, w: float, h: float, color: str, r: float = 0.0, opacity: float = 1.0
    ) -> Outline:
        """Fill a rectangle."""
        shape = box(x, y, w, h, r)
        self._cover(shape.points)
        rx = f' rx="{num(r)}"' if r else ""
        size = f'x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"'
        self.parts.append(f'<rect {size}{rx} fill="{color}"{_opacity(opacity)}/>')
        return shape

    def poly(self, color: str, *points: Point, r: float = 0.0, opacity: float = 1.0) -> Outline:
        """Fill a polygon with corners rounded by ``r``."""
        return self.fill(corners(*points, r=r), color, opacity)

    def soft(self, color: str, *points: Point, opacity: float = 1.0) -> Outline:
        """Fill a closed curve through points."""
        return self.fill(soft(*points), color, opacity)

    def tube(
        self, color: str, points: Sequence[Point], widths: Sequence[float], opacity: float = 1.0
    ) -> Outline:
        """Fill a limb."""
        return self.fill(tube(points, widths), color, opacity)

    def line(
        self, color: str, width: float, *points: Point, curve: bool = False, opacity: float = 1.0
    ) -> None:
        """Draw a line with round ends through points."""
        self.lines(color, width, points, curve=curve, opacity=opacity)

    def lines(
        self, color: str, width: float, *ways: Sequence[Point], curve: bool = False, opacity: float = 1.0
    ) -> None:
        """Draw several lines of one look."""
        steps: list[Step] = []
        for way in ways:
            drawn, flat = through(way) if curve and len(way) > 2 else (lines(way), tuple(way))
            self._cover(flat, width / 2)
            steps += drawn
        ends = 'stroke-linecap="round" stroke-linejoin="round"'
        look = f'fill="none" stroke="{color}" stroke-width="{num(width)}" {ends}{_opacity(opacity)}'
        self.parts.append(f'<path d="{written(steps)}" {look}/>')

    def ring(
        self, cx: float, cy: float, rx: float, ry: float, color: str, width: float, *, opacity: float = 1.0
    ) -> None:
        """Draw an ellipse as a line."""
        self._cover(oval(cx, cy, rx, ry).points, width / 2)
        kind = f'ellipse cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}"'
        self.parts.append(
            f'<{kind} fill="none" stroke="{color}" stroke-width="{num(width)}"{_opacity(opacity)}/>'
        )

    @contextmanager
    def at(
        self, x: float = 0, y: float = 0, *, turn: float = 0, scale: float = 1, flip: bool = False
    ) -> Iterator[None]:
        """Draw in a place of its own: moved, then turned (degrees), then scaled and mirrored."""
        a = math.radians(turn)
        co, si = math.cos(a), math.sin(a)
        across = -scale if flip else scale
        before = self._matrix
        self._matrix = _joined(before, (co * across, si * across, -si * scale, co * scale, x, y))
        steps = f"translate({num(x)} {num(y)})"
        if turn:
            steps += f"rotate({num(turn)})"
        if scale != 1 or flip:
            steps += f"scale({share(across)} {share(scale)})" if flip else f"scale({share(scale)})"
        self.parts.append(f'<g transform="{steps}">')
        self._depth += 1
        yield
        self._depth -= 1
        self.parts.append("</g>")
        self._matrix = before

    def anchor(self, name: str, x: float, y: float) -> None:
        """Name a place."""
        a, b, c, d, e, f = self._matrix
        self.anchors[name] = (a * x + c * y + e, b * x + d * y + f)

    def front(self) -> None:
        """Say that what is drawn from here on lies before what somebody has in the arms."""
        if not self._depth:
            self.near = len(self.parts)

    def done(self, ground: float = GROUND) -> Drawn:
        """The finished drawing; one that grew out of the box is made smaller, standing where it stood.

        Args:
            ground: Where it stands.
        """
        x0, y0, x1, y1 = self._covered
        body = "".join(self.parts)
        front = "".join(self.parts[self.near :]) if self.near else ""
        middle = SIZE / 2
        room = 4.0
        fits = [
            1.0,
            (middle - room) / max(1.0, middle - x0),
            (middle - room) / max(1.0, x1 - middle),
            (ground - room) / max(1.0, ground - y0),
            (SIZE - room - ground) / max(1.0, y1 - ground) if ground < SIZE - room else 1.0,
        ]
        s = min(fits)
        if s < 1.0:
            s = math.floor(s * 100) / 100
            shift_x, shift_y = round(middle * (1 - s), 1), round(ground * (1 - s), 1)
            fitted = f'<g transform="translate({num(shift_x)} {num(shift_y)})scale({share(s)})">'
            body, front = f"{fitted}{body}</g>", f"{fitted}{front}</g>" if front else ""
            x0, x1 = x0 * s + shift_x, x1 * s + shift_x
            y0, y1 = y0 * s + shift_y, y1 * s + shift_y
        else:
            shift_x = shift_y = 0.0
        anchors = {
            name: (round(x * s + shift_x, 2), round(y * s + shift_y, 2))
            for name, (x, y) in self.anchors.items()
        }
        anchors.setdefault("top", (round((x0 + x1) / 2, 2), round(y0, 2)))
        covered = (round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2))
        return Drawn(SIZE, SIZE, body, round(ground / SIZE, 4), covered, MappingProxyType(anchors), front)


def _opacity(value: float) -> str:
    return f' opacity="{share(value)}"' if value < 1 else ""
