"""Ornaments of printed matter: rays, laurels, stars, scalloped seals, corner pieces, frames."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.scenery import undergrowth
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.inks import Inks
    from recraft_nb.engine.illustrator.ink.chance import Chance


def rays(cx: float, cy: float, reach: float, count: int, turn: float = 0.0, inner: float = 0.0) -> str:
    """Path data of rays around a point, every second sector."""
    parts = []
    for i in range(count):
        a = math.tau * i / count + math.radians(turn)
        b = a + math.pi / count
        points = [
            (cx + inner * math.cos(a), cy + inner * math.sin(a)),
            (cx + reach * math.cos(a), cy + reach * math.sin(a)),
            (cx + reach * math.cos(b), cy + reach * math.sin(b)),
        ]
        if inner:
            points.append((cx + inner * math.cos(b), cy + inner * math.sin(b)))
        parts.append(svg.polygon(points))
    return "".join(parts)


def seal(cx: float, cy: float, r: float, kind: str, tips: int = 40) -> str:
    """Path data of a round badge's rim: "gear", "scallop", "star" or "plain"."""
    if kind == "plain":
        return svg.ring(cx, cy, r)
    if kind == "star":
        return svg.star(cx, cy, r, r * 0.93, tips)
    points = [
        (cx + r * 0.965 * math.cos(math.tau * i / tips), cy + r * 0.965 * math.sin(math.tau * i / tips))
        for i in range(tips)
    ]
    parts = [svg.d("M", svg.points(points[:1]))]
    chord = math.dist(points[0], points[1])
    for i in range(tips):
        x, y = points[(i + 1) % tips]
        if kind == "scallop":
            parts.append(svg.d("A", chord * 0.55, chord * 0.55, "0 0 1", x, y))
        else:
            a0, a1 = math.tau * (i + 0.25) / tips, math.tau * (i + 0.75) / tips
            outer = [(cx + r * math.cos(a), cy + r * math.sin(a)) for a in (a0, a1)]
            parts.append(svg.d("L", svg.points([*outer, (x, y)])))
    return "".join(parts) + "Z"


def shield(cx: float, cy: float, w: float, h: float) -> str:
    """Path data of a shield."""
    l, r, t, b = cx - w / 2, cx + w / 2, cy - h / 2, cy + h / 2
    return svg.d(
        "M",
        cx,
        t,
        "Q",
        cx + w * 0.26,
        t + h * 0.09,
        r,
        t + h * 0.06,
        "V",
        cy + h * 0.06,
        "C",
        r,
        cy + h * 0.32,
        cx + w * 0.2,
        b - h * 0.08,
        cx,
        b,
        "C",
        cx - w * 0.2,
        b - h * 0.08,
        l,
        cy + h * 0.32,
        l,
        cy + h * 0.06,
        "V",
        t + h * 0.06,
        "Q",
        cx - w * 0.26,
        t + h * 0.09,
        cx,
        t,
        "Z",
    )


def hexagon(cx: float, cy: float, r: float, round_: float = 0.0) -> str:
    """Path data of an upright hexagon, its corners cut round."""
    corners = [
        (cx + r * math.cos(math.radians(60 * i - 90)), cy + r * math.sin(math.radians(60 * i - 90)))
        for i in range(6)
    ]
    if not round_:
        return svg.polygon(corners)
    parts = []
    for i, (x, y) in enumerate(corners):
        px, py = corners[i - 1]
        nx, ny = corners[(i + 1) % 6]
        k = round_ / r
        a, b = (x + (px - x) * k, y + (py - y) * k), (x + (nx - x) * k, y + (ny - y) * k)
        parts.append(f"{'L' if i else 'M'}{svg.points([a])}Q{svg.points([(x, y), b])}")
    return "".join(parts) + "Z"


def laurel(
    cx: float, cy: float, r: float, start: float, end: float, leaf: float, paint: str, count: int = 9
) -> str:
    """A branch of leaves along an arc (degrees, clockwise from the right)."""
    parts = []
    step = (end - start) / count
    forward = 1 if step > 0 else -1
    a0, a1 = math.radians(start), math.radians(end - step * 0.5)
    parts.append(
        svg.stroke(
            svg.d(
                "M",
                cx + r * math.cos(a0),
                cy + r * math.sin(a0),
                "A",
                r,
                r,
                "0 0",
                int(forward > 0),
                cx + r * math.cos(a1),
                cy + r * math.sin(a1),
            ),
            paint,
            leaf * 0.11,
        )
    )
    for i in range(count):
        degrees = start + step * (i + 0.4)
        a = math.radians(degrees)
        x, y = cx + r * math.cos(a), cy + r * math.sin(a)
        size = leaf * (1 - 0.35 * i / count)
        for side in (-1, 1):
            turn = degrees + forward * 90 + side * 36
            parts.append(svg.placed(svg.path(undergrowth.leaf_shape(size), paint), x, y, turn=turn))
    return "".join(parts)


def frame(w: float, h: float, inset: float, paint: str, width: float, kind: str) -> str:
    """A border inside the picture's edge: "line", "double", "corners" or "notched"."""
    if kind == "corners":
        k = min(w, h) * 0.09
        d = ""
        for x, y, sx, sy in (
            (inset, inset, 1, 1),
            (w - inset, inset, -1, 1),
            (w - inset, h - inset, -1, -1),
            (inset, h - inset, 1, -1),
        ):
            d += svg.d("M", x + sx * k, y, "H", x, "V", y + sy * k)
        return svg.stroke(d, paint, width)
    if kind == "notched":
        k = min(w, h) * 0.04
        d = svg.d(
            "M",
            inset + k,
            inset,
            "H",
            w - inset - k,
            "a",
            k,
            k,
            "0 0 0",
            k,
            k,
            "V",
            h - inset - k,
            "a",
            k,
            k,
            "0 0 0",
            -k,
            k,
            "H",
            inset + k,
            "a",
            k,
            k,
            "0 0 0",
            -k,
            -k,
            "V",
            inset + k,
            "a",
            k,
            k,
            "0 0 0",
            k,
            -k,
            "Z",
        )
        return svg.stroke(d, paint, width, stroke_linejoin="miter")
    line = svg.stroke(
        svg.rounded(inset, inset, w - 2 * inset, h - 2 * inset, 0), paint, width, stroke_linejoin="miter"
    )
    if kind == "double":
        gap = width * 2.4
        line += svg.stroke(
            svg.rounded(inset + gap, inset + gap, w - 2 * (inset + gap), h - 2 * (inset + gap), 0),
            paint,
            width * 0.4,
            stroke_linejoin="miter",
        )
    return line


def sparkle(chance: Chance, count: int, w: float, h: float, size: float, paint: str) -> str:
    """Stars with four tips, scattered."""
    d = "".join(
        svg.star(chance.uniform(0, w), chance.uniform(0, h), size * chance.uniform(0.5, 1.3), size * 0.16, 4)
        for _ in range(count)
    )
    return svg.path(d, paint)


def rule(cx: float, y: float, w: float, paint: str, thick: float) -> str:
    """A dividing line with a lozenge in its middle."""
    k = thick * 3
    return svg.stroke(
        svg.d("M", cx - w / 2, y, "H", cx - k * 2, "M", cx + k * 2, y, "H", cx + w / 2), paint, thick
    ) + svg.path(svg.polygon([(cx - k, y), (cx, y - k), (cx + k, y), (cx, y + k)]), paint)


def confetti(canvas: svg.Canvas, chance: Chance, page: Inks) -> None:
    """Discs and strips all over a page."""
    w, h, u = canvas.width, canvas.height, canvas.short
    for _ in range(40):
        x, y, r = chance.uniform(0, w), chance.uniform(0, h), u * chance.uniform(0.02, 0.09)
        tone = chance.pick((page.main, page.second, page.ink, page.pale))
        canvas.add(
            "sky",
            chance.pick(
                (
                    svg.circle(x, y, r, tone),
                    svg.placed(
                        svg.rect(-r, -r * 0.3, 2 * r, r * 0.6, tone, r * 0.3),
                        x,
                        y,
                        turn=chance.uniform(0, 180),
                    ),
                )
            ),
        )
